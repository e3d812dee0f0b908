/** Types of need as the SEN2 return codes them. A local code of an authority is shown as it is. */
export const needs: Readonly<Record<string, string>> = {
  SPLD: 'Specific learning difficulty',
  MLD: 'Moderate learning difficulty',
  SLD: 'Severe learning difficulty',
  PMLD: 'Profound and multiple learning difficulty',
  SEMH: 'Social, emotional and mental health',
  SLCN: 'Speech, language and communication needs',
  HI: 'Hearing impairment',
  VI: 'Vision impairment',
  MSI: 'Multi-sensory impairment',
  PD: 'Physical disability',
  ASD: 'Autistic spectrum disorder',
  DS: 'Down syndrome',
  OTH: 'Other difficulty or disability',
};

export const needInWords = (code: string): string => needs[code] ?? `${code} (local code)`;

/** Reception is 0, nursery below it. */
export const yearInWords = (year: number): string => (year > 0 ? `Year ${year}` : year === 0 ? 'Reception' : year > -3 ? 'Nursery' : 'Before nursery');
