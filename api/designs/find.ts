import { LockMode } from '@mikro-orm/core';
import { isUuid } from '../reading/condition.js';
import { notFound } from '../kernel/errors.js';
import { type FormDefinition, shippedFor } from '../forms/index.js';
import { noOverlay, withOverlay } from '../forms/language/overlay.js';
import type { Unit } from '../unit.js';
import { DesignKind, FormDesign } from './form-design.js';

/** A design of an authority that the viewer administers. Errors: NOT_FOUND. */
export async function findDesign(unit: Unit, id: string, { lock = false } = {}): Promise<FormDesign> {
  const design = isUuid(id) ? await unit.em.findOne(FormDesign, { id }, { populate: ['drawn', 'overlay'] as never, ...(lock && { lockMode: LockMode.PESSIMISTIC_WRITE }) }) : null;
  if (!design) throw notFound('design');
  return design;
}

/** The form as it is drawn: of additions, the statutory form as it is now with them. */
export async function drawnForm(unit: Unit, design: FormDesign): Promise<FormDefinition> {
  if (design.kind === DesignKind.OWN) return design.drawn!;
  return withOverlay(await baseOf(unit, design), design.overlay ?? noOverlay);
}

/** The statutory form that is added to. Errors: NOT_FOUND. */
export async function baseOf(unit: Unit, { authorityCode, code }: Pick<FormDesign, 'authorityCode' | 'code'>): Promise<FormDefinition> {
  const base = await shippedFor(unit, authorityCode, code);
  if (!base) throw notFound('statutory form');
  return base;
}
