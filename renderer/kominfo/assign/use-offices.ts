import { useQuery } from '@tanstack/react-query';
import type { Classification } from '../../../shared/domain/case/terms.ts';
import { api } from '../api.ts';

/** Offices to choose from, for a field; only the Inspektorat for a report berkadar pengawasan. */
export function useOfficeChoices(): (classification: Classification | null) => {
  readonly value: string;
  readonly label: string;
}[] {
  const offices = useQuery(api.offices.list.queryOptions());
  return (classification) =>
    (offices.data ?? [])
      .filter((office) => classification !== 'pengaduan-berkadar' || office.kind === 'inspektorat')
      .map((office) => ({ value: office.id, label: office.name }));
}
