import { explanationCss } from './css/explanation.ts';
import type { ExplanationData } from './explanation-data.ts';
import type { FontFaces } from './fonts.ts';
import { Explanation } from './forms/explanation.tsx';
import { footLines } from './parts/foot.ts';
import { renderForm } from './render-form.tsx';
import { plain } from './text.ts';

/** The annex that explains a case's due dates as one self-contained HTML document, like a case paper. */
export function renderExplanation(data: ExplanationData, fonts: FontFaces): string {
  return renderForm(
    {
      title: `Penjelasan jatuh tempo ${plain(data.register)}`,
      className: 'explanation',
      css: explanationCss,
      margins: { top: 13, right: 15, bottom: 17, left: 20 },
      foot: true,
      content: <Explanation data={data} />,
    },
    { size: data.size, foot: footLines(data.foot) },
    fonts,
  );
}
