import type { Drawn, DrawnQuestion, DrawnSection } from './model.js';

/** Two drawings of one form put together, and who changed what, in the words of its questions. */
export interface Merged {
  form: Drawn;
  mine: string[];
  theirs: string[];
  /** Changed by both, and differently: ours stands in what is put together. */
  both: string[];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What each of two people changed since the form that both began with, on top of each other: question by question,
 * section by section, list by list. Their order stands; what one took out and the other left alone is out.
 */
export function mergeDrawn(base: Drawn, mine: Drawn, theirs: Drawn): Merged {
  const told: Omit<Merged, 'form'> = { mine: [], theirs: [], both: [] };
  const pick = <Part>(name: string, before: Part, ours: Part, other: Part): Part => {
    if (same(ours, other)) return ours;
    if (same(ours, before)) return (told.theirs.push(name), other);
    (same(other, before) ? told.mine : told.both).push(name);
    return ours;
  };
  const keyed = <Part extends { key: string }>(before: readonly Part[], ours: readonly Part[], other: readonly Part[], nameOf: (part: Part) => string, join: (key: string, was: Part | undefined, our: Part, their: Part) => Part): Part[] => {
    const find = (list: readonly Part[], key: string) => list.find((each) => each.key === key);
    const merged = other.flatMap((their): Part[] => {
      const [was, our] = [find(before, their.key), find(ours, their.key)];
      if (our) return [join(their.key, was, our, their)];
      if (!was) return (told.theirs.push(nameOf(their)), [their]);
      if (same(their, was)) return (told.mine.push(`${nameOf(their)} (taken out)`), []);
      return (told.both.push(`${nameOf(their)} (you took it out, they changed it)`), [their]);
    });
    ours.forEach((our, place) => {
      if (find(other, our.key)) return;
      const was = find(before, our.key);
      if (was && same(our, was)) return void told.theirs.push(`${nameOf(our)} (taken out)`);
      (was ? told.both : told.mine).push(was ? `${nameOf(our)} (they took it out, you changed it)` : nameOf(our));
      const after = ours.slice(0, place).findLast((each) => find(merged, each.key));
      merged.splice(after ? merged.findIndex((each) => each.key === after.key) + 1 : 0, 0, our);
    });
    return merged;
  };
  const questions = (before: readonly DrawnQuestion[], ours: readonly DrawnQuestion[], other: readonly DrawnQuestion[]): DrawnQuestion[] => keyed(before, ours, other, ({ label }) => `“${label}”`, (_key, was, our, their) => pick(`“${our.label}”`, was, our, their)!);
  const sections = keyed(base.sections, mine.sections, theirs.sections, ({ title }) => `the section “${title}”`, (_key, was, our, their): DrawnSection => {
    const bare = (section: DrawnSection | undefined) => section && { ...section, questions: [] };
    return { ...pick(`the section “${our.title}”`, bare(was), bare(our), bare(their))!, questions: questions(was?.questions ?? [], our.questions, their.questions) };
  });
  const lists = [...new Set([...Object.keys(theirs.codes), ...Object.keys(mine.codes)])].flatMap((name) => {
    const list = pick(`the list ${name}`, base.codes[name], mine.codes[name], theirs.codes[name]);
    return list ? [[name, list] as const] : [];
  });
  const about = (form: Drawn) => ({ ...form, sections: [], codes: {} });
  return { form: { ...pick('what the form is and is for', about(base), about(mine), about(theirs)), codes: Object.fromEntries(lists), sections }, ...told };
}
