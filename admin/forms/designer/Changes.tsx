interface FormDifference {
  what: 'ADDED' | 'REMOVED' | 'CHANGED' | 'MOVED';
  where: string;
  says: string;
}

const marks: Readonly<Record<FormDifference['what'], string>> = { ADDED: 'New', REMOVED: 'Gone', CHANGED: 'Changed', MOVED: 'Moved' };

/** What is otherwise between two versions, in words, section by section. */
export function Changes({ list, none }: { list: readonly FormDifference[]; none: string }) {
  if (list.length === 0) return <p>{none}</p>;
  const places = [...new Set(list.map(({ where }) => where))];
  return (
    <>
      {places.map((where) => (
        <section key={where} className="changes">
          <h3>{where || 'The form'}</h3>
          <ul>
            {list
              .filter((each) => each.where === where)
              .map(({ what, says }, index) => (
                <li key={index}>
                  <span className={`change-mark change-${what.toLowerCase()}`}>{marks[what]}</span> <span className="anywhere">{says.replace(/^(New|Gone): /, '')}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
