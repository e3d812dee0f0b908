import { diffWordsWithSpace } from 'diff';

/** Two texts as one: what went is struck through, what came is underlined, each also said to those who do not see it. */
export function WordDiff({ was, became }: { was: string; became: string }) {
  return (
    <p className="whole-text word-diff">
      {diffWordsWithSpace(was, became).map(({ value, added, removed }, index) =>
        added ? (
          <ins key={index}>
            <span className="unseen">[added: </span>
            {value}
            <span className="unseen">]</span>
          </ins>
        ) : removed ? (
          <del key={index}>
            <span className="unseen">[taken out: </span>
            {value}
            <span className="unseen">]</span>
          </del>
        ) : (
          <span key={index}>{value}</span>
        ),
      )}
    </p>
  );
}
