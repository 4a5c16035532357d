/** A cancelled letter keeps its number, and says who took it back, when and why. */
export const cancelledPapers = `
alter table papers add column cancelled_at text;
alter table papers add column cancelled_by text;
alter table papers add column cancel_reason text;
`;
