import { describe, expect, it } from 'vitest';
import { CompiledForm } from '../../api/forms/language/form.js';
import { shippedForms } from '../../api/forms/published/index.js';

/*
 * The field lists of the four statutory forms, by hand: each field with the question that asks it. Whoever takes a
 * question out of a shipped form, or changes what kind of answer it takes, meets this table first.
 * T text, M long text, D date, B yes or no (or a statement), L one of a list, X several of a list, N whole number,
 * DEC number, GBP amount, F files, ID a number with a check digit; a list has [] and its fields behind a colon.
 */
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  T: ['text', 'phone', 'email', 'address', 'postcode'], M: ['memo'], D: ['date'], B: ['yesNo', 'declaration'], L: ['choice'], X: ['choices'], N: ['whole', 'scale'], DEC: ['decimal'], GBP: ['money'], F: ['file'], ID: ['upn', 'uln', 'nhsNumber', 'urn'],
};

/* Blocks that forms share: the child or young person (P), an adult (A), the setting (S), the declaration (Z). */
const personOf = (at: string) => ['legalSurname T', 'legalForenames T', 'knownAs T', 'previousName T', 'dob D', 'sex L', 'genderIdentity T', 'upn ID', 'noUpnReason L', 'formerUpn ID', 'uln ID', 'nhsNumber ID', 'ncYear L', 'address T', 'postcode T', 'phone T', 'email T', 'gp.name T', 'gp.address T', 'homeLanguage T', 'preferredLanguage T', 'communicationNeeds M', 'accessNeeds M', 'ethnicity L', 'religion T', 'fsm B'].map((field) => `${at}.${field}`);
const careOf = (at: string) => ['lookedAfter B', 'careStatus L', 'careAuthority L', 'socialWorker.name T', 'socialWorker.phone T', 'socialWorker.email T', 'pepDate D', 'previouslyLookedAfter B'].map((field) => `${at}.${field}`);
const adults = 'adults[]: title T, forename T, surname T, relationship L, hasPR B, livesWithChild B, address T, homePhone T, workPhone T, mobile T, email T, firstLanguage T, interpreterNeeded B, armedForces B, preferredContact L, noContactReason M';
const setting = ['name T', 'type L', 'urn ID', 'laestab T', 'admissionDate D', 'rollStatus L', 'hoursPerWeek DEC'].map((field) => `setting.${field}`);
const attended = ['setting.attendancePct DEC', 'setting.attendanceFrom D', 'setting.attendanceTo D', 'setting.sessionsAuthorisedAbs N', 'setting.sessionsUnauthorisedAbs N', 'setting.suspensionsCount N', 'setting.suspensionsDays DEC', 'setting.permanentExclusion B', 'setting.permanentExclusionDate D', 'setting.partTime B', 'setting.partTimeDetail.hours DEC', 'setting.partTimeDetail.reason M', 'setting.partTimeDetail.reviewDate D', 'setting.previous[]: name T, from D, to D, reason T'];
const signed = ['sign.accurate B', 'sign.shownToFamily B', 'sign.consentToShare B', 'sign.name T', 'sign.role T', 'sign.date D'];
const authorAt = (at: string) => ['role T', 'organisation T', 'email T', 'phone T'].map((field) => `${at}.${field}`);

const attainment = [
  'att.ey[]: area L, previous T, current T', 'att.twoYearCheck T', 'att.eyfsp T', 'att.school[]: subject T, last T, now T, target T, scale T', 'att.tests[]: name T, date D, earlier T, previous T, current T', 'att.keyStages M', 'att.readingAge T', 'att.spellingAge T', 'att.behaviour M', 'att.accessArrangements B',
  'att.courses[]: title T, level T, provider T, start D, end D, status L, hours DEC', 'att.english T', 'att.maths T', 'att.workPlacements[]: employer T, hours DEC, from D, to D, outcome M', 'att.internship B', 'att.studyHours DEC', 'att.destination T',
];
const planSection = (code: string) => [`sec.${code}.status L`, ...(code === 'I' ? [] : [`sec.${code}.current M`, `sec.${code}.proposed M`]), `sec.${code}.reason M`, `sec.${code}.evidence F`, `sec.${code}.recommendedBy T`];
const adulthood = (area: string) => [`pfa.${area}.aspiration M`, `pfa.${area}.now M`, `pfa.${area}.next M`, `pfa.${area}.support M`, `pfa.${area}.who T`, `pfa.${area}.by D`];

const fields: Readonly<Record<string, readonly string[]>> = {
  ehcp_review: [
    'review.type L', 'review.interimReason L', 'review.interimReasonOther T', 'review.phaseTransfer B', 'review.phaseFrom L', 'review.phaseTo L', 'review.meetingHeld B', 'review.meetingDate D', 'review.startTime T', 'review.endTime T', 'review.venue T', 'review.previousReviewDate D', 'review.planIssuedDate D', 'review.firstPlanDate D', 'review.invitesSentDate D', 'review.papersSentDate D', 'review.lateReason M', 'review.placingLA L', 'review.ourLA L', 'review.consentHealth B', 'review.consentSocial B', 'review.ledBy.name T', ...authorAt('review.ledBy'),
    ...personOf('person'), ...careOf('person'), 'person.serviceFamily B', 'person.knownToYouthJustice B', 'person.outOfYear B', 'person.taughtInYear L', 'person.capacity L', 'person.capacityFile F', 'person.decisionMaker L', 'person.agreeToParentContact B', 'person.advocate.name T', 'person.advocate.contact T', 'person.healthVisitor.name T', adults, 'comms.arrangements M', 'comms.interpreter B', 'comms.language T',
    ...setting, ...attended, 'setting.eyFunding X', 'setting.pupilPremium B', 'setting.pupilPremiumAmount GBP', 'setting.topUp GBP', 'setting.others[]: name T, hours DEC', 'setting.dualRoll[]: name T, type L, urn ID', 'need.primary L', 'need.secondary L', 'need.diagnoses[]: name T, date D, by T',
    'people[]: name T, role L, organisation T, contact T, invited B, invitedDate D, adviceRequested B, adviceReceived B, adviceReceivedDate D, adviceFile F, attendance L, sendReport B',
    'cyp.method X', 'cyp.supporter T', 'cyp.likes M', 'cyp.helped M', 'cyp.hard M', 'cyp.change M', 'cyp.whoHelps M', 'cyp.aspirations M', 'cyp.aboutSupport M', 'cyp.enjoyObserved M', 'cyp.futureWork M', 'cyp.futureHome M', 'cyp.futureFriends M', 'cyp.futureHealth M', 'cyp.futureMoney M', 'cyp.futureTravel M', 'cyp.attended L', 'cyp.notAttendReason M', 'cyp.files F',
    'par.working M', 'par.notWorking M', 'par.homeChanges M', 'par.health M', 'par.aspirations M', 'par.progress M', 'par.provision M', 'par.placement M', 'par.transport M', 'par.schoolPreference M', 'par.amendments[]: section L, change M', 'par.attended B', 'par.wantsCopy B', 'par.files F',
    ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H1', 'H2', 'I', 'J', 'K'].flatMap(planSection), 'sec.annotatedPlan F',
    'out[]: ref T, text M, area L, baseline M, steps M, evidence M, progress L, keep L, newText M, byWhen D, targets/target M, targets/start D, targets/review D, targets/met L', 'newOutcomes[]: text M, area L',
    'prov[]: ref T, text M, delivered L, whyNot M, by T, ratio T, frequency T, minutesPerWeek N, cost GBP, fundedBy L, effect L, change M', 'prov.costedMap F', 'prov.element2Use M', 'prov.pupilPremiumUse M', ...attainment,
    'hea.changed B', 'hea.summary M', 'hea.services[]: service T, name T, lastSeen D', 'hea.medication M', 'hea.medicationAtSetting B', 'hea.admissions M', 'hea.annualHealthCheck B', 'hea.annualHealthCheckDate D', 'hea.chc L', 'hea.files F',
    'soc.known B', 'soc.services X', 'soc.changed B', 'soc.summary M', 'soc.adultReferral B', 'soc.adultDate D', 'soc.files F',
    ...['work', 'home', 'community', 'health'].flatMap(adulthood), 'pfa.careers B', 'pfa.options M', 'pfa.travelTraining B', 'pfa.money M', 'pfa.housing M', 'pfa.voting M', 'pfa.decisions M', 'pfa.adultServicesDate D', 'pfa.endDate D', 'pfa.outcomesMet L', 'pfa.transitionWorker T',
    'plc.currentName T', 'plc.currentType L', 'plc.meetsNeeds L', 'plc.reason M', 'plc.wishes[]: name T, urn ID, order N, whose L', 'plc.type L', 'plc.transferYear L', 'trn.has B', 'trn.mode L', 'trn.change M', 'trn.travelTrain B', 'pb.discussed B', 'pb.requested B', 'pb.elements X', 'pb.detail M', 'eqp[]: item T, owner T, reviewed D',
    'rec.setting L', 'rec.reason M', 'rec.sections X', 'rec.parent L', 'rec.parentReason M', 'rec.yp L', 'rec.ypReason M', 'rec.diff[]: who T, view M', 'rec.nextReview D', 'rec.requests X', 'rec.safeguarding M', 'act[]: action M, owner T, by D, done B',
    'chk[]: item L, state L, note T', 'papers[]: type L, author T, date D, file F, confidentiality L, shareWith X', ...signed, 'sign.head.name T', 'sign.head.date D', 'sign.circulatedDate D', 'sign.circulatedLateReason M',
  ],
  ehcna_request: [
    'req.date D', 'req.who L', 'req.kind L', 'req.previous[]: date D, outcome L', 'req.advice L', 'req.adviceDetail M', 'req.urgent B', 'req.urgentReason M',
    'aware.discussed B', 'aware.date D', 'aware.agrees L', 'aware.view M', 'yp16.discussed B', 'yp16.agrees B', 'yp16.copyParents B', 'yp16.share B', 'share.not M',
    ...personOf('person'), ...careOf('person'), 'person.interpreterNeeded B', 'person.serviceFamily B', 'person.pupilPremium B', 'person.childInNeed B', 'person.childProtectionPlan B', 'person.earlyHelp B', 'person.knownToYouthJustice B', adults, 'comms.arrangements M', 'comms.interpreter B', 'comms.language T', ...setting, ...attended, 'setting.placementHistory M',
    'need.primary L', 'need.secondary L', 'need.diag[]: name T, date D, by T', 'area[]: strengths M, needs M, impact M, evidence F', 'area.independence M',
    'hist.supportStart D', 'hist.timeline M', 'hist.cycles[]: start D, end D, target M, intervention M, staff T, hours DEC, ratio T, outcome L, reviewedWithParent B', 'hist.strategies M', 'hist.why M', 'hist.equipment M',
    'prov[]: intervention T, group T, perWeek DEC, minutes N, by T, annualCost GBP', 'prov.total GBP', 'prov.element2From D', 'prov.topUp GBP', 'prov.map F', ...attainment, 'att.rate M', 'att.predicted T', 'att.files F',
    'svc[]: service L, name T, contact T, first D, last D, report F, reportDate D, followed M',
    'hea.screen X', 'hea.conditions M', 'hea.meds M', 'hea.hospital M', 'hea.hearingTest D', 'hea.visionTest D', 'hea.therapies M', 'soc.screen X', 'soc.eha B', 'soc.cin B', 'soc.cp B', 'soc.cla B', 'soc.disabledTeam B', 'soc.shortBreaks B', 'soc.detail M',
    'cyp.method X', 'cyp.supporter T', 'cyp.likes M', 'cyp.helped M', 'cyp.hard M', 'cyp.change M', 'cyp.aspirations M', 'cyp.files F', 'par.strengths M', 'par.worries M', 'par.history M', 'par.home M', 'par.hopes M', 'par.helpWanted M', 'par.files F',
    'outs[]: outcome M, by D, support M', 'gap.why M', 'gap.ask M', 'chk[]: state L, file F, note T', 'consent.shareWithServices B', 'consent.notWith M', 'consent.by T', 'consent.date D', 'consent.signature B', ...signed, 'sign.headName T', 'sign.head B', 'sign.headDate D', 'sign.sencoName T', 'sign.senco B', 'sign.sencoDate D',
  ],
  eha: [
    'safe.harm B', 'safe.referral M', 'author.title T', 'author.forename T', 'author.surname T', ...authorAt('author'), 'author.organisationType L', 'author.startedOn D', 'author.completedOn D', 'author.lateReason M', 'lead.same B', 'lead.name T', 'lead.organisation T', 'lead.contact T',
    'info.reason M', 'info.tookPart M', 'info.interpreter B', 'info.childLanguage T', 'info.adultLanguage T', 'info.meetingNeeds M', 'info.unborn B', 'info.edd D',
    'consent.explained B', 'consent.by T', 'consent.date D', 'consent.place T', 'consent.storage B', 'consent.given B', 'consent.adult[]: name T, agree L, signature B, date D', 'consent.child.asked B', 'consent.child.agree L', 'consent.share[]: service T, ok B', 'consent.not M', 'consent.refusedReason M', 'consent.lawfulBasis M', 'consent.overrideBy T', 'consent.withdrawn D',
    ...personOf('person'), ...careOf('person'), 'person.serviceFamily B', 'person.childInNeed B', 'person.childProtectionPlan B', 'person.knownToYouthJustice B', ...setting, 'family.phone T', 'family[]: title T, forename T, surname T, dob D, relationship L, pr B, lives B, schoolOrWork T, ethnicity L, disability L, gp T, present B', 'others[]: name T, relationship T, contact T', 'carer.name T', 'carer.phone T', 'carer.email T', 'carer.contact M', 'family.genogram F',
    'svc[]: kind L, agency T, name T, role T, contact T, support M, since D, until D, invited B',
    ...['grow', 'care', 'world'].map((side) => `dim.${side}[]: working M, worries M, evidence M, child M, parent M, score N, need B`), 'fam[]: strengths M, needs M, score N, need B',
    'child[]: name T, life M, wishes M, worries M, who M, change M, tool L, aloneSeen B', 'parent.views M', 'parent.worries M', 'parent.goals M', 'ana.worried M', 'ana.working M', 'ana.needs M', 'ana.analysis M', 'ana.level L', 'ana.outcomes M', 'ana.risks M',
    'scale.child N', 'scale.parent N', 'scale.practitioner N', 'scale.target N', 'scale.date D', 'scale.history[]: date D, child N, parent N, practitioner N',
    'plan[]: need M, action M, who T, by D, outcome M, status L, progress M, score N', 'taf[]: date D, notes M, next D, who/name T, who/role T', 'review[]: date D, outcome M, child N, parent N, practitioner N', 'close.closing B', 'close.date D', 'close.reason L', 'close.level L', 'close.feedback M', 'close.steppedTo T', ...signed, 'sign.countersignedBy T', 'sign.familyCopyDate D',
  ],
  young_carer: [
    'ref.source L', 'ref.date D', 'ref.by.name T', ...authorAt('ref.by'), 'ref.ycAware B', 'ref.parentAware B', 'ref.parentAgree B', 'ref.informed B', 'ref.reason M', 'ref.risk M', 'ref.open X', 'ref.leadContact T',
    ...personOf('person'), 'person.interpreterNeeded B', ...setting, 'yc.contact X', 'yc.disability B', 'yc.disabilityDetail T', 'yc.attendancePct DEC', 'yc.schoolAware B', adults, 'house[]: name T, relationship T, dob D, role T', 'siblingsCaring[]: name T, dob D, what M',
    'cared[]: name T, dob D, sameAddress B, address T, relation T, conditions X, diagnosis T, effect M, meds B, services M, otherCarers M, adultAssessment L',
    'care.since D', 'care.sinceAge T', 'care.hours.weekday DEC', 'care.hours.weekend DEC', 'care.hours.night DEC', 'care.days T', 'care.why M', 'care.choice L', 'task[]: level L, hours DEC, tooMuch B, note T',
    'score.maca N', ...['domestic', 'household', 'personal', 'emotional', 'sibling', 'financial'].map((part) => `score.sub.${part} N`), 'score.panoc.pos N', 'score.panoc.neg N', 'score.date D', 'impact[]: level L, detail M, want B',
    'wish.good M', 'wish.change M', 'wish.worry M', 'wish.talkTo T', 'wish.outcome M', 'wish.difference.yc M', 'wish.difference.parent M', 'wish.difference.cared M',
    'reg4.amount M', 'reg4.reliance M', 'reg4.impact M', 'reg4.excessive L', 'reg4.excessiveDetail M', 'reg4.preventable M', 'reg4.ifRelieved M', 'reg4.otherAssessments M', 'reg4.combined B', 'reg4.childInNeed B', 'reg4.actions M', 'reg4.review D',
    'plan[]: need M, action M, who T, by D, outcome M', 'emergency M', 'plan.respite M', 'plan.school M', 'plan.transition M', 'decision L', 'decision.priority L', 'explain M', 'copies X', 'copies.other T', 'reviewDate D', ...signed,
  ],
};

/** Rows of tables that the lists name one by one. */
const rowsOf: Readonly<Record<string, Readonly<Record<string, number>>>> = { ehcna_request: { area: 4, chk: 9 }, eha: { 'dim.grow': 7, 'dim.care': 7, 'dim.world': 7, fam: 9 }, young_carer: { task: 8, impact: 9 } };
/** Codes that the lists name. */
const codesOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ehcp_review: {
    REVIEW_TYPE: 'ANNUAL INTERIM EMERGENCY PHASE_TRANSFER UNDER5', INTERIM_REASON: 'CHANGE_OF_SCHOOL SIGNIFICANT_CHANGE_TO_NEEDS PROVISION_NOT_MEETING_NEEDS PLACEMENT_AT_RISK PARENT_OR_YP_REQUEST OTHER', CAPACITY: 'HAS_CAPACITY LACKS_FOR_THIS_DECISION NOT_ASSESSED', DECISION_MAKER: 'YP YP_WITH_SUPPORT REPRESENTATIVE DEPUTY',
    ATTENDANCE: 'IN_PERSON ONLINE APOLOGIES NO_REPLY', PROGRESS: 'ACHIEVED ON_TRACK SOME NONE BEHIND NOT_STARTED', KEEP: 'KEEP AMEND END ADD_NEW', DELIVERED: 'FULL PART NO', EFFECT: 'GOOD SOME NONE', RECOMMENDATION: 'MAINTAIN AMEND CEASE LA_TO_DECIDE', AGREEMENT: 'AGREE PARTLY DISAGREE NOT_PRESENT', REQUEST: 'NEW_ADVICE REASSESS PLACEMENT FUNDING TRANSPORT SOCIAL_CARE',
    SENTYPE: 'SPLD MLD SLD PMLD SEMH SLCN HI VI MSI PD ASD DS OTH', OUTCOME_AREA: 'COMM COGN SEMH PHYS SELF_CARE HEALTH SOCIAL PFA_WORK PFA_HOME PFA_COMMUNITY PFA_HEALTH', EY_AREA: 'CL PD PSED LIT MATH UW EAD', CARE_STATUS: 'ACCOMMODATED INTERIM_CARE_ORDER FULL_CARE_ORDER OTHER',
    PLACEMENT_TYPE: 'MAINSTREAM RESOURCED SEN_UNIT SPECIAL INDEPENDENT SPECIALIST_POST16 EHE EOTAS APPRENTICESHIP INTERNSHIP OTHER', CHECK_ITEM: 'CYP_VIEWS PARENT_VIEWS SETTING_REPORT EP SALT OT PHYSIO MEDICAL SOCIAL_CARE TRACKER TIMETABLE ANNOTATED_PLAN PROVISION_MAP CAPACITY OTHER', CHECK_STATE: 'ATTACHED WITHIN_FORM NOT_APPLICABLE TO_FOLLOW',
  },
  ehcna_request: { REQUESTER: 'SETTING POST16 HEALTH SOCIAL_CARE PARENT YP LA', REQUEST_KIND: 'FIRST REPEAT', AGREES: 'YES NO PARTLY' },
  eha: { NEED_LEVEL: '1 2 3 4', CLOSE_REASON: 'NEEDS_MET STEP_UP STEP_DOWN WITHDRAWN MOVED TRANSFER' },
  young_carer: { REFERRAL_SOURCE: 'SELF PARENT SCHOOL HEALTH SOCIAL_CARE VCS OTHER', OPEN_CASE: 'EHA CIN CP CLA', YC_CONTACT: 'EMAIL PHONE LETTER SCHOOL', CARE_CHOICE: 'WANTS SOME DOES_NOT UNSURE', HOW_MUCH: '0 1 2', IMPACT: 'NONE SOME LOT', YC_DECISION: 'NO_SERVICE INFO GROUP ONE_TO_ONE EARLY_HELP MASH ADULT_SERVICES' },
};

/** `people[]: name T, role L` as people, people/name T, people/role L. */
const spread = (line: string): { path: string; type: string | null }[] => {
  const list = /^(\S+)\[\]: (.+)$/.exec(line);
  const single = (each: string, before = '') => ({ path: `${before}${each.split(' ')[0]!}`, type: each.split(' ')[1]! });
  return list ? [{ path: list[1]!, type: null }, ...list[2]!.split(', ').map((each) => single(each, `${list[1]!}/`))] : [single(line)];
};

describe.each(shippedForms.map((definition) => ({ code: definition.code, form: new CompiledForm(definition) })))('the field list of $code', ({ code, form }) => {
  const all = fields[code]!.flatMap(spread);
  it('names each field once', () => expect(new Set(all.map(({ path }) => path)).size).toBe(all.length));
  it.each(all)('$path is asked', ({ path, type }) => {
    const kind = form.questions.get(path)?.question.kind;
    expect(kind, `no question ${path}`).toBeDefined();
    expect(type === null ? ['group', 'table'] : kindsOf[type]).toContain(kind);
  });
  it('has the rows and codes that the lists name', () => {
    for (const [table, count] of Object.entries(rowsOf[code] ?? {})) expect(form.questions.get(table)!.question.rows, table).toHaveLength(count);
    for (const [list, names] of Object.entries(codesOf[code] ?? {})) expect(form.definition.codes[list]!.map((each) => each.code), list).toEqual(expect.arrayContaining(names.split(' ')));
  });
});
