import type { FileProblem } from '@/lib/options/importing-model.ts';
import { plural } from '@/lib/platform/i18n.ts';
import { Notice } from '../../shared/Notice.tsx';
import { sayProblem } from './import-texts.ts';

/** Nobody reads more of them. */
const MOST = 50;

interface ImportProblemsProps {
  problems: FileProblem[];
  manyFiles: boolean;
}

export function ImportProblems({ problems, manyFiles }: ImportProblemsProps) {
  const more = problems.length - MOST;
  return (
    <Notice tone="warm">
      <p>{plural('import_problems', problems.length)}</p>
      <ul class="import-problems">
        {problems.slice(0, MOST).map((problem, index) => (
          <li key={index}>{sayProblem(problem, manyFiles)}</li>
        ))}
        {more > 0 && <li>{plural('import_more_problems', more)}</li>}
      </ul>
    </Notice>
  );
}
