import type { Random } from './random.js';

/* Invented people and words for the demo. Nobody here exists. */

export const forenames = {
  F: 'Amelia Olivia Isla Ava Maya Zara Freya Niamh Aisha Chloe Daisy Ella Fatima Grace Hana Imogen Jasmine Kezia Leila Mei Nadia Orla Poppy Rosie Sofia Tegan Una Violet Willow Yasmin'.split(' '),
  M: 'Oliver George Arthur Noah Kai Rowan Idris Tomos Aarav Ben Callum Dylan Elijah Finn Harry Ibrahim Jago Kwame Leo Mateusz Nathan Oscar Piran Rafi Samir Theo Viktor William Yusuf Zac'.split(' '),
};
export const surnames =
  'Abara Ashby Bassett Begum Boyce Carne Chukwu Coombe Dart Dawlish Easton Endacott Fernandes Fogwill Gidley Gupta Hannaford Hussain Ingram Jarvis Kaur Kowalski Lacey Luscombe Madge Nowak Okafor Oldrey Patel Pengelly Quick Raddon Saunders Tamblyn Tozer Udall Vickery Westcott Yeo Zaman'.split(' ');

const beginnings = ['This year', 'At home', 'In class', 'With support', 'Since the last review', 'On most days', 'When plans change', 'In small groups', 'After the holidays', 'With a familiar adult'];
const middles = [
  'I can ask for a break before things get too much', 'I like to know what comes next', 'reading has become easier with the coloured overlay', 'I join in more when the room is quiet', 'the visual timetable helps me to settle',
  'my friends wait for me to finish what I say', 'mornings are calmer than they were', 'the speech therapist showed us how to practise', 'I travelled to college by bus twice on my own', 'writing on the laptop lets me say what I mean',
  'I still find the dinner hall loud', 'I want to work with animals one day', 'the outcome about money has been met', 'homework takes the whole family', 'the handover at the gate makes all the difference',
];
const endings = ['and I would like that to go on.', 'and it shows in my work.', 'which we did not expect a year ago.', 'but only if somebody reminds me.', 'and we hope for the same next year.', 'and nobody has to ask twice.', 'so the plan should say so.', 'and that is a big step.'];

/** So many sentences of plain, believable text. */
export function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => `${random.pick(beginnings)} ${random.pick(middles)}, ${random.pick(endings)}`).join(' ');
}

const passwordWords =
  'amber anchor apple autumn badger barley basket beacon birch bramble bridge butter candle canyon castle cedar cherry cinder clover cobble copper coral cotton crystal daisy dragon ember falcon feather fern fiddle forest fossil garden ginger granite harbour hazel heron honey island ivory jasmine juniper kettle lantern lavender lemon linen lobster maple marble meadow mellow mitten moss mustard nettle oak olive orchard otter pebble pepper pigeon plum pocket poppy quartz rabbit raven ribbon river robin rowan saddle saffron salmon sparrow spruce thistle thunder timber tulip turnip velvet violet walnut willow window winter yarrow'.split(
    ' ',
  );

/** Four words out of a secret, easy to type: the password of the demo people. */
export function passwordFrom(bytes: Buffer): string {
  return [0, 1, 2, 3].map((index) => passwordWords[bytes.readUInt16BE(index * 2) % passwordWords.length]).join('-');
}
