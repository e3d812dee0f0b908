import type { Submission } from './lookups.js';

export const sectionId = (key: string): string => `section-${key}`;

/** Links of the address bar are pages here, so the contents open their section and move by themselves. */
function goTo(key: string): void {
  const section = document.getElementById(sectionId(key));
  if (!(section instanceof HTMLDetailsElement)) return;
  section.open = true;
  section.scrollIntoView({ block: 'start' });
  section.querySelector('summary')?.focus({ preventScroll: true });
}

export const Contents = ({ sections }: { sections: NonNullable<Submission['sections']> }) => (
  <ol className="contents">
    {sections.map(({ key, title }) => (
      <li key={key}>
        <button type="button" className="link-button" onClick={() => goTo(key)}>
          {title}
        </button>
      </li>
    ))}
  </ol>
);
