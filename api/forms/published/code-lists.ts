import { codes } from '../language/builder.js';
import type { Code } from '../language/definition.js';

/*
 * National code lists that every form may use. Sources: DfE SEN2 return and common basic data set, as in the
 * domain report (sections 3.0, 4.5 to 4.7). Codes of one authority are not here: an overlay adds them.
 */

/** Pairs keep their order, which an object with number-like keys would not. */
const inOrder = (...pairs: [code: string, label: string, hint?: string][]): Code[] => pairs.map(([code, label, hint]) => ({ code, label, ...(hint && { hint }) }));

/** Types of special educational need, SEN2 module 5c; DS has been a type of its own since the 2025 to 2026 data. */
const senTypes = inOrder(
  ['SPLD', 'Specific learning difficulty', 'For example dyslexia, dyspraxia or dyscalculia'],
  ['MLD', 'Moderate learning difficulty'],
  ['SLD', 'Severe learning difficulty'],
  ['PMLD', 'Profound and multiple learning difficulty'],
  ['SEMH', 'Social, emotional and mental health'],
  ['SLCN', 'Speech, language and communication needs'],
  ['HI', 'Hearing impairment'],
  ['VI', 'Vision impairment'],
  ['MSI', 'Multi-sensory impairment', 'Both hearing and vision'],
  ['PD', 'Physical disability'],
  ['ASD', 'Autistic spectrum disorder'],
  ['DS', 'Down syndrome'],
  ['OTH', 'Other difficulty or disability'],
);

const yearGroups = inOrder(
  ['E1', 'Early years, first year', 'Below nursery age'],
  ['E2', 'Early years, second year', 'Below nursery age'],
  ['N1', 'Nursery, first year'],
  ['N2', 'Nursery, second year'],
  ['R', 'Reception'],
  ...Array.from({ length: 14 }, (_, index): [string, string] => [String(index + 1), `Year ${index + 1}`]),
  ['X', 'National curriculum years do not apply', 'For example a student over 19'],
);

const ethnicities = inOrder(
  ['WBRI', 'White British'],
  ['WIRI', 'White Irish'],
  ['WIRT', 'Traveller of Irish heritage'],
  ['WROM', 'Gypsy or Roma'],
  ['WOTH', 'Any other White background'],
  ['MWBC', 'White and Black Caribbean'],
  ['MWBA', 'White and Black African'],
  ['MWAS', 'White and Asian'],
  ['MOTH', 'Any other mixed background'],
  ['AIND', 'Indian'],
  ['APKN', 'Pakistani'],
  ['ABAN', 'Bangladeshi'],
  ['AOTH', 'Any other Asian background'],
  ['BCRB', 'Black Caribbean'],
  ['BAFR', 'Black African'],
  ['BOTH', 'Any other Black background'],
  ['CHNE', 'Chinese'],
  ['OOTH', 'Any other ethnic group'],
  ['REFU', 'Prefer not to say'],
  ['NOBT', 'Not known yet'],
);

/** Local authorities of England with their three-digit DfE codes, as in the 2024 return, by name. */
const authorities = inOrder(
  ['301', 'Barking and Dagenham'], ['302', 'Barnet'], ['370', 'Barnsley'], ['800', 'Bath and North East Somerset'], ['822', 'Bedford'], ['303', 'Bexley'],
  ['330', 'Birmingham'], ['889', 'Blackburn with Darwen'], ['890', 'Blackpool'], ['350', 'Bolton'], ['839', 'Bournemouth, Christchurch and Poole'],
  ['867', 'Bracknell Forest'], ['380', 'Bradford'], ['304', 'Brent'], ['846', 'Brighton and Hove'], ['801', 'Bristol'], ['305', 'Bromley'],
  ['825', 'Buckinghamshire'], ['351', 'Bury'], ['381', 'Calderdale'], ['873', 'Cambridgeshire'], ['202', 'Camden'], ['823', 'Central Bedfordshire'],
  ['895', 'Cheshire East'], ['896', 'Cheshire West and Chester'], ['201', 'City of London'], ['908', 'Cornwall'], ['840', 'County Durham'],
  ['331', 'Coventry'], ['306', 'Croydon'], ['942', 'Cumberland'], ['841', 'Darlington'], ['831', 'Derby'], ['830', 'Derbyshire'], ['878', 'Devon'],
  ['371', 'Doncaster'], ['838', 'Dorset'], ['332', 'Dudley'], ['307', 'Ealing'], ['811', 'East Riding'], ['845', 'East Sussex'], ['308', 'Enfield'],
  ['881', 'Essex'], ['390', 'Gateshead'], ['916', 'Gloucestershire'], ['203', 'Greenwich'], ['204', 'Hackney'], ['876', 'Halton'],
  ['205', 'Hammersmith and Fulham'], ['850', 'Hampshire'], ['309', 'Haringey'], ['310', 'Harrow'], ['805', 'Hartlepool'], ['311', 'Havering'],
  ['884', 'Herefordshire'], ['919', 'Hertfordshire'], ['312', 'Hillingdon'], ['313', 'Hounslow'], ['810', 'Hull'], ['921', 'Isle of Wight'],
  ['420', 'Isles of Scilly'], ['206', 'Islington'], ['207', 'Kensington and Chelsea'], ['886', 'Kent'], ['314', 'Kingston upon Thames'], ['382', 'Kirklees'],
  ['340', 'Knowsley'], ['208', 'Lambeth'], ['888', 'Lancashire'], ['383', 'Leeds'], ['856', 'Leicester'], ['855', 'Leicestershire'], ['209', 'Lewisham'],
  ['925', 'Lincolnshire'], ['341', 'Liverpool'], ['821', 'Luton'], ['352', 'Manchester'], ['887', 'Medway'], ['315', 'Merton'], ['806', 'Middlesbrough'],
  ['826', 'Milton Keynes'], ['391', 'Newcastle upon Tyne'], ['316', 'Newham'], ['926', 'Norfolk'], ['812', 'North East Lincolnshire'],
  ['813', 'North Lincolnshire'], ['940', 'North Northamptonshire'], ['802', 'North Somerset'], ['392', 'North Tyneside'], ['815', 'North Yorkshire'],
  ['929', 'Northumberland'], ['892', 'Nottingham'], ['891', 'Nottinghamshire'], ['353', 'Oldham'], ['931', 'Oxfordshire'], ['874', 'Peterborough'],
  ['879', 'Plymouth'], ['851', 'Portsmouth'], ['870', 'Reading'], ['317', 'Redbridge'], ['807', 'Redcar and Cleveland'], ['318', 'Richmond upon Thames'],
  ['354', 'Rochdale'], ['372', 'Rotherham'], ['857', 'Rutland'], ['355', 'Salford'], ['333', 'Sandwell'], ['343', 'Sefton'], ['373', 'Sheffield'],
  ['893', 'Shropshire'], ['871', 'Slough'], ['334', 'Solihull'], ['933', 'Somerset'], ['803', 'South Gloucestershire'], ['393', 'South Tyneside'],
  ['852', 'Southampton'], ['882', 'Southend-on-Sea'], ['210', 'Southwark'], ['342', 'St. Helens'], ['860', 'Staffordshire'], ['356', 'Stockport'],
  ['808', 'Stockton-on-Tees'], ['861', 'Stoke-on-Trent'], ['935', 'Suffolk'], ['394', 'Sunderland'], ['936', 'Surrey'], ['319', 'Sutton'], ['866', 'Swindon'],
  ['357', 'Tameside'], ['894', 'Telford and Wrekin'], ['883', 'Thurrock'], ['880', 'Torbay'], ['211', 'Tower Hamlets'], ['358', 'Trafford'],
  ['384', 'Wakefield'], ['335', 'Walsall'], ['320', 'Waltham Forest'], ['212', 'Wandsworth'], ['877', 'Warrington'], ['937', 'Warwickshire'],
  ['869', 'West Berkshire'], ['941', 'West Northamptonshire'], ['938', 'West Sussex'], ['213', 'Westminster'], ['943', 'Westmorland and Furness'],
  ['359', 'Wigan'], ['865', 'Wiltshire'], ['868', 'Windsor and Maidenhead'], ['344', 'Wirral'], ['872', 'Wokingham'], ['336', 'Wolverhampton'],
  ['885', 'Worcestershire'], ['816', 'York'],);

const relationships = inOrder(
  ['MOTHER', 'Mother'],
  ['FATHER', 'Father'],
  ['STEP_PARENT', 'Step-parent'],
  ['GRANDPARENT', 'Grandparent'],
  ['OTHER_RELATIVE', 'Other relative'],
  ['FOSTER_CARER', 'Foster carer'],
  ['ADOPTIVE_PARENT', 'Adoptive parent'],
  ['GUARDIAN', 'Special guardian or other guardian'],
  ['SOCIAL_WORKER', 'Social worker, for an authority that shares parental responsibility'],
  ['OTHER', 'Someone else'],
);

const roles = inOrder(
  ['PARENT', 'Parent or carer'],
  ['YP', 'Child or young person'],
  ['TEACHER', 'Class teacher, form tutor or key person'],
  ['HEAD', 'Headteacher, principal or manager'],
  ['SENCO', 'Special educational needs co-ordinator (SENCO)'],
  ['SEN_OFFICER', 'SEND officer of the authority'],
  ['EP', 'Educational psychologist'],
  ['SALT', 'Speech and language therapist'],
  ['OT', 'Occupational therapist'],
  ['PHYSIO', 'Physiotherapist'],
  ['CAMHS', 'Mental health service (CAMHS)'],
  ['PAEDIATRICIAN', 'Paediatrician'],
  ['NURSE', 'Nurse'],
  ['HEALTH_VISITOR', 'Health visitor'],
  ['SOCIAL_WORKER', 'Social worker'],
  ['VIRTUAL_SCHOOL', 'Virtual school for children in care'],
  ['ADVISORY_TEACHER', 'Advisory or specialist teacher'],
  ['CAREERS', 'Careers adviser'],
  ['NEXT_SETTING', 'Next school, college or setting'],
  ['YOUTH_JUSTICE', 'Youth justice service'],
  ['JOB_COACH', 'Job coach'],
  ['ADVOCATE', 'Advocate or supporter'],
  ['OTHER', 'Other'],
);

const settingTypes = inOrder(
  ['EARLY_YEARS', 'Nursery, pre-school or childminder'],
  ['MAINSTREAM', 'Mainstream school or academy'],
  ['RESOURCED', 'Mainstream school, resourced provision'],
  ['SEN_UNIT', 'Mainstream school, SEN unit'],
  ['SPECIAL', 'Special school or academy'],
  ['NON_MAINTAINED_SPECIAL', 'Non-maintained special school'],
  ['INDEPENDENT', 'Independent school'],
  ['ALTERNATIVE', 'Pupil referral unit or alternative provision'],
  ['COLLEGE', 'Further education or sixth-form college'],
  ['SPECIALIST_POST16', 'Specialist post-16 institution'],
  ['TRAINING', 'Training provider or employer'],
  ['EHE', 'Educated at home by the family', 'Elective home education'],
  ['EOTAS', 'Educated otherwise than at school', 'Arranged by the authority'],
  ['OTHER', 'Other'],
);

/** Section codes of a plan, SEND Regulations 2014, regulation 12. */
const planSections = inOrder(
  ['A', 'A: views, interests and aspirations'],
  ['B', 'B: special educational needs'],
  ['C', 'C: health needs'],
  ['D', 'D: social care needs'],
  ['E', 'E: outcomes'],
  ['F', 'F: special educational provision'],
  ['G', 'G: health provision'],
  ['H1', 'H1: social care provision for a disabled child under 18'],
  ['H2', 'H2: other social care provision'],
  ['I', 'I: placement'],
  ['J', 'J: personal budget'],
  ['K', 'K: advice and information'],
);

/** By the name that questions give as `from`. */
export const nationalCodes = {
  SENTYPE: senTypes,
  NCY: yearGroups,
  ETHNICITY: ethnicities,
  SEX: codes({ F: 'Female', M: 'Male' }),
  LA_CODES: authorities,
  RELATIONSHIP: relationships,
  ROLE: roles,
  SETTING_TYPE: settingTypes,
  PLAN_SECTION: planSections,
  /** Why there is no UPN, DfE codes UN1 to UN5. */
  NO_UPN: inOrder(
    ['UN1', 'Not yet of school age'],
    ['UN2', 'Has never attended a state-funded school in England'],
    ['UN3', 'Is educated outside England'],
    ['UN4', 'New to us, and the number is not known yet'],
    ['UN5', 'Records do not agree, so the number is in doubt'],
  ),
  CARE_STATUS: codes({
    ACCOMMODATED: 'Accommodated by agreement (section 20)',
    INTERIM_CARE_ORDER: 'Interim care order',
    FULL_CARE_ORDER: 'Full care order (section 31)',
    OTHER: 'Other',
  }),
  ROLL_STATUS: codes({
    SINGLE: 'Registered only here',
    MAIN_DUAL: 'Registered at two settings, this is the main one',
    SUBSIDIARY: 'Registered at two settings, the other is the main one',
    GUEST: 'Guest',
  }),
  CONTACT_BY: codes({ EMAIL: 'E-mail', PHONE: 'Telephone', TEXT: 'Text message', LETTER: 'Letter', SETTING: 'Through the setting' }),
  PAPER_TYPE: codes({
    VIEWS: 'Views of the child, young person or family',
    EDUCATION: 'Education report',
    PSYCHOLOGY: 'Educational psychology report',
    THERAPY: 'Therapy report',
    MEDICAL: 'Medical report',
    SOCIAL_CARE: 'Social care report',
    PLAN: 'Annotated plan',
    OTHER: 'Other',
  }),
  CONFIDENTIALITY: codes({ EVERYONE: 'Everyone who gets the report', PROFESSIONALS: 'Professionals and the authority only', AUTHORITY: 'The authority only' }),
} satisfies Record<string, Code[]>;
