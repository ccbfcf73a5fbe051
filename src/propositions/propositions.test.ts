import { expect, test } from 'vitest';
import { conlluOf } from '../../test/support/conllu-of.ts';
import { docWithNames } from '../../test/support/doc-with-names.ts';
import { notate } from '../../test/support/proposition-notation.ts';
import type { Context } from '../model/index.ts';
import { propositionsStage } from './propositions.ts';

// Nothing of the knowledge is read by this stage.
const context = {
  language: { code: 'en', frames: [] },
  knowledge: {},
  published: null,
  title: null,
  publisher: null,
} as unknown as Context;

/** A sentence in the short form of `conlluOf`, with the propositions that must come of it, all of them, in text order. */
const sentences: readonly (readonly [parse: string, propositions: readonly string[]])[] = [
  [
    'Kim/NNP/2/nsubj paid/pay/VBD/0/root a/DT/4/det visit/NN/2/obj to/IN/6/case Beijing/NNP/4/nmod on/IN/8/case Tuesday/NNP/2/obl ././2/punct',
    ['visit[pay](to: Beijing; subject: Kim; on: Tuesday)'],
  ],
  [
    "Kim/NNP/3/nmod:poss 's/POS/1/case visit/NN/7/nsubj:pass to/IN/5/case China/NNP/3/nmod was/be/VBD/7/aux:pass welcomed/welcome/VBN/0/root by/IN/9/case Russia/NNP/7/obl:agent ././7/punct",
    ['visit(subject: Kim; to: China)', 'welcome(object: visit; subject: Russia)'],
  ],
  [
    'The/DT/2/det EU/NNP/3/nsubj imposed/impose/VBD/0/root sanctions/sanction/NNS/3/obj on/IN/6/case Iran/NNP/4/nmod ././3/punct',
    ['sanction[impose](on: Iran; subject: EU)'],
  ],
  [
    'Sanctions/sanction/NNS/8/nsubj:pass on/IN/3/case Iran/NNP/1/nmod by/IN/6/case the/DT/6/det EU/NNP/1/nmod were/be/VBD/8/aux:pass condemned/condemn/VBN/0/root by/IN/10/case Moscow/NNP/8/obl:agent ././8/punct',
    ['sanction(on: Iran; subject: EU)', 'condemn(object: Sanctions; subject: Moscow)'],
  ],
  [
    'The/DT/3/det Russian/Russian/JJ/3/amod invasion/NN/6/nsubj of/IN/5/case Ukraine/NNP/3/nmod began/begin/VBD/0/root in/IN/8/case 2022/CD/6/obl ././6/punct',
    ['invasion(object: Ukraine; subject: Russia)', 'begin(subject: invasion; in: 2022)'],
  ],
  [
    'Talks/talk/NNS/7/nsubj between/IN/3/case Japan/NNP/1/nmod and/CC/5/cc Korea/NNP/3/conj will/MD/7/aux resume/VB/0/root on/IN/9/case Monday/NNP/7/obl ././7/punct',
    ['talk(subject: Japan+Korea) planned', 'resume(subject: Talks; on: Monday) planned'],
  ],
  [
    'Missiles/missile/NNS/5/nsubj fired/fire/VBN/1/acl by/IN/4/case Russia/NNP/2/obl:agent hit/VBD/0/root Kyiv/NNP/5/obj ././5/punct',
    ['fire(object: Missiles; subject: Russia)', 'hit(subject: Missiles; object: Kyiv)'],
  ],
  [
    'Washington/NNP/2/nsubj accused/accuse/VBD/0/root Tehran/NNP/2/obj of/IN/5/mark supplying/supply/VBG/2/advcl drones/drone/NNS/5/obj to/IN/8/case Moscow/NNP/6/nmod ././2/punct',
    ['accuse(subject: Washington; object: Tehran; complement: supplying)', 'supply(subject: Tehran; object: drones; to: Moscow)'],
  ],
  [
    'The/DT/2/det minister/NN/3/nsubj urged/urge/VBD/0/root Israel/NNP/3/iobj to/TO/6/mark withdraw/VB/3/xcomp its/PRP$/8/nmod:poss troops/NNS/6/obj from/IN/10/case Gaza/NNP/6/obl ././3/punct',
    [
      'urge(subject: minister; indirect: Israel; complement: withdraw)',
      'withdraw(subject: Israel; object: troops; from: Gaza) called_for',
    ],
  ],
  [
    'Macron/NNP/2/nsubj:pass called/call/VBN/0/root on/IN/4/case Iran/NNP/2/obl to/TO/6/mark release/VB/2/advcl the/DT/8/det prisoners/prisoner/NNS/6/obj ././2/punct',
    ['call(subject: Macron; on: Iran)', 'release(subject: Iran; object: prisoners) called_for'],
  ],
  [
    'Putin/NNP/3/nsubj:pass is/be/VBZ/3/aux:pass set/VBN/0/root to/TO/5/mark visit/VB/3/xcomp Turkey/NNP/5/obj next/JJ/8/amod week/NN/5/obl:unmarked ././3/punct',
    ['set(object: Putin; complement: visit)', 'visit(subject: Putin; object: Turkey; oblique: week) planned'],
  ],
  [
    'Seoul/NNP/2/nsubj failed/fail/VBD/0/root to/TO/4/mark sign/VB/2/xcomp the/DT/6/det law/NN/4/obj ././2/punct',
    ['fail(subject: Seoul; complement: sign)', 'sign(subject: Seoul; object: law) not'],
  ],
  [
    'Seoul/NNP/4/nsubj did/do/VBD/4/aux not/RB/4/advmod fail/VB/0/root to/TO/6/mark sign/VB/4/xcomp the/DT/8/det law/NN/6/obj ././4/punct',
    ['fail(subject: Seoul; complement: sign) not', 'sign(subject: Seoul; object: law)'],
  ],
  [
    'Ankara/NNP/2/nsubj refused/refuse/VBD/0/root to/TO/4/mark extradite/VB/2/xcomp the/DT/6/det general/NN/4/obj ././2/punct',
    ['refuse(subject: Ankara; complement: extradite)', 'extradite(subject: Ankara; object: general) not'],
  ],
  [
    'There/EX/2/expl is/be/VBZ/0/root no/DT/4/det evidence/NN/2/nsubj that/IN/7/mark Iran/NNP/7/nsubj attacked/attack/VBD/4/acl the/DT/9/det ship/NN/7/obj ././2/punct',
    ['evidence[be](complement: attacked) not', 'attack(subject: Iran; object: ship) not'],
  ],
  [
    'If/IN/3/mark Russia/NNP/3/nsubj attacks/attack/VBZ/8/advcl Poland/NNP/3/obj ,/,/3/punct NATO/NNP/8/nsubj will/MD/8/aux respond/VB/0/root ././8/punct',
    ['attack(subject: Russia; object: Poland) hypothetical', 'respond(subject: NATO) hypothetical'],
  ],
  [
    'Arriving/arrive/VBG/6/advcl in/IN/3/case Beijing/NNP/1/obl ,/,/1/punct Kim/NNP/6/nsubj met/meet/VBD/0/root Xi/NNP/6/obj and/CC/9/cc shook/shake/VBD/6/conj his/PRP$/11/nmod:poss hand/NN/9/obj ././6/punct',
    ['arrive(subject: Kim; in: Beijing)', 'meet(subject: Kim; object: Xi)', 'shake(subject: Kim; object: hand)'],
  ],
  [
    'The/DT/2/det attack/NN/4/nsubj:pass was/be/VBD/4/aux:pass carried/carry/VBN/0/root out/RP/4/compound:prt by/IN/7/case militants/militant/NNS/4/obl:agent ././4/punct',
    ['attack[carry out](subject: militants)'],
  ],
  [
    'The/DT/2/det rebels/rebel/NNS/10/nsubj:pass ,/,/5/punct who/WP/5/nsubj captured/capture/VBD/2/acl:relcl the/DT/7/det town/NN/5/obj ,/,/2/punct were/be/VBD/10/aux:pass driven/drive/VBN/0/root out/RP/10/compound:prt by/IN/14/case the/DT/14/det army/NN/10/obl:agent ././10/punct',
    ['capture(subject: rebels; object: town)', 'drive out(object: rebels; subject: army)'],
  ],
  [
    'Turkey/NNP/2/nsubj called/call/VBD/0/root off/RP/2/compound:prt a/DT/6/det planned/plan/VBN/6/amod meeting/NN/2/obl with/IN/8/case Greece/NNP/6/nmod ././2/punct',
    ['call off(subject: Turkey; object: meeting)', 'meeting(with: Greece) planned'],
  ],
  [
    'Nobody/NN/3/nsubj:pass was/be/VBD/3/aux:pass killed/kill/VBN/0/root in/IN/6/case the/DT/6/det explosion/NN/3/obl ././3/punct',
    ['kill(object: Nobody; in: explosion) not', 'explosion()'],
  ],
  [
    'France/NNP/3/nsubj may/MD/3/aux send/VB/0/root weapons/weapon/NNS/3/obj to/IN/6/case Ukraine/NNP/3/obl ././3/punct',
    ['send(subject: France; object: weapons; to: Ukraine) possible'],
  ],
  [
    'The/DT/2/det president/NN/3/nsubj has/have/VBZ/0/root yet/RB/6/advmod to/TO/6/mark sign/VB/3/xcomp the/DT/8/det law/NN/6/obj ././3/punct',
    ['have(subject: president; complement: sign)', 'sign(subject: president; object: law) not'],
  ],
  [
    'He/PRP/3/nsubj:pass is/be/VBZ/3/aux:pass believed/believe/VBN/0/root to/TO/6/mark have/VB/6/aux fled/flee/VBN/3/xcomp to/IN/8/case Syria/NNP/6/obl ././3/punct',
    ['believe(object: He; complement: fled)', 'flee(subject: He; to: Syria)'],
  ],
  [
    'Germany/NNP/4/nsubj will/MD/4/aux not/RB/4/advmod deliver/VB/0/root missiles/missile/NNS/4/obj to/IN/7/case Ukraine/NNP/4/obl ././4/punct',
    ['deliver(subject: Germany; object: missiles; to: Ukraine) not planned'],
  ],
  [
    'Beijing/NNP/2/nsubj prevented/prevent/VBD/0/root the/DT/4/det ship/NN/2/obj from/IN/6/mark entering/enter/VBG/2/advcl the/DT/8/det port/NN/6/obj ././2/punct',
    ['prevent(subject: Beijing; object: ship; complement: entering)', 'enter(subject: ship; object: port) not'],
  ],
  [
    'Rebels/rebel/NNS/2/nsubj forced/force/VBD/0/root the/DT/4/det government/NN/2/obj to/TO/6/mark hold/VB/2/xcomp talks/talk/NNS/6/obj ././2/punct',
    ['force(subject: Rebels; object: government; complement: hold)', 'talk[hold](subject: government)'],
  ],
  [
    'The/DT/2/det general/NN/4/nsubj:pass was/be/VBD/4/aux:pass ordered/order/VBN/0/root to/TO/6/mark leave/VB/4/xcomp the/DT/8/det city/NN/6/obj ././4/punct',
    ['order(object: general; complement: leave)', 'leave(subject: general; object: city) called_for'],
  ],
  [
    'Moscow/NNP/2/nsubj warned/warn/VBD/0/root that/IN/6/mark it/PRP/6/nsubj would/MD/6/aux retaliate/VB/2/ccomp if/IN/9/mark Finland/NNP/9/nsubj joined/join/VBD/6/advcl NATO/NNP/9/obj ././2/punct',
    [
      'warn(subject: Moscow; complement: retaliate)',
      'retaliate(subject: it) hypothetical',
      'join(subject: Finland; object: NATO) hypothetical',
    ],
  ],
  [
    "Erdogan/NNP/3/nmod:poss 's/POS/1/case plan/NN/8/nsubj:pass to/TO/5/mark visit/VB/3/acl Washington/NNP/5/obj was/be/VBD/8/aux:pass cancelled/cancel/VBN/0/root ././8/punct",
    [
      'plan(subject: Erdogan; complement: visit) not',
      'visit(subject: Erdogan; object: Washington) not planned',
      'cancel(object: plan)',
    ],
  ],
  [
    'Poland/NNP/2/nsubj wants/want/VBZ/0/root Germany/NNP/2/obj to/TO/5/mark pay/VB/2/xcomp for/IN/8/case the/DT/8/det damage/NN/5/obl ././2/punct',
    ['want(subject: Poland; object: Germany; complement: pay)', 'pay(subject: Germany; for: damage) called_for'],
  ],
  [
    'No/DT/2/det country/NN/4/nsubj has/have/VBZ/4/aux recognised/recognise/VBN/0/root the/DT/6/det republic/NNP/4/obj ././4/punct',
    ['recognise(subject: country; object: republic) not'],
  ],
  [
    'Russia/NNP/4/nsubj and/CC/3/cc Ukraine/NNP/1/conj exchanged/exchange/VBD/0/root prisoners/prisoner/NNS/4/obj ././4/punct',
    ['exchange(subject: Russia+Ukraine; object: prisoners)'],
  ],
  [
    'France/NNP/3/nsubj:pass was/be/VBD/3/aux:pass given/give/VBN/0/root control/NN/3/obj of/IN/7/case the/DT/7/det port/NN/4/nmod ././3/punct',
    ['give(indirect: France; object: control)', 'control(object: port)'],
  ],
  [
    'The/DT/3/det two/CD/3/nummod leaders/leader/NNS/4/nsubj discussed/discuss/VBD/0/root the/DT/6/det war/NN/4/obj in/IN/8/case Gaza/NNP/4/obl ././4/punct',
    ['discuss(subject: leaders; object: war; in: Gaza)', 'war(in: Gaza)'],
  ],
  [
    'Iran/NNP/3/nsubj is/be/VBZ/3/cop unlikely/JJ/0/root to/TO/5/mark attend/VB/3/xcomp the/DT/7/det talks/talk/NNS/5/obj ././3/punct',
    [
      'unlikely(subject: Iran; complement: attend)',
      'attend(subject: Iran; object: talks) not predicted',
      'talk(subject: Iran) predicted',
    ],
  ],
  [
    'Did/do/VBD/3/aux Iran/NNP/3/nsubj attack/VB/0/root the/DT/5/det ship/NN/3/obj ?/./3/punct',
    ['attack(subject: Iran; object: ship) possible'],
  ],
  [
    'Norway/NNP/5/nsubj was/be/VBD/5/cop the/DT/5/det first/JJ/5/amod country/NN/0/root to/TO/7/mark recognise/VB/5/acl Palestine/NNP/7/obj ././5/punct',
    ['country(complement: recognise; subject: Norway)', 'recognise(subject: Norway; object: Palestine)'],
  ],
  [
    'Kim/NNP/2/nsubj gave/give/VBD/0/root an/a/DT/4/det opportunity/NN/2/obj for/IN/6/case Xi/NNP/4/nmod to/TO/8/mark speak/VB/2/advcl ././2/punct',
    ['give(subject: Kim; object: opportunity)', 'opportunity(for: Xi)', 'speak(subject: Xi) planned'],
  ],
  [
    'Protesters/protester/NNS/2/nsubj clashed/clash/VBD/0/root with/IN/4/case police/NN/2/obl without/IN/6/mark destroying/destroy/VBG/2/advcl the/DT/8/det statue/NN/6/obj ././2/punct',
    ['clash(subject: Protesters; with: police)', 'destroy(subject: Protesters; object: statue) not'],
  ],
  [
    'The/DT/2/det missiles/missile/NNS/5/nsubj Russia/NNP/4/nsubj fired/fire/VBD/2/acl:relcl hit/VBD/0/root a/DT/7/det school/NN/5/obj ././5/punct',
    ['fire(subject: Russia; object: missiles)', 'hit(subject: missiles; object: school)'],
  ],
  [
    'Japan/NNP/4/nsubj should/MD/4/aux not/RB/4/advmod buy/VB/0/root oil/NN/4/obj from/IN/7/case Russia/NNP/4/obl ././4/punct',
    ['buy(subject: Japan; object: oil; from: Russia) not called_for'],
  ],
  [
    'Moscow/NNP/2/nsubj denied/deny/VBD/0/root that/IN/6/mark it/PRP/6/nsubj had/have/VBD/6/aux supplied/supply/VBN/2/ccomp drones/drone/NNS/6/obj to/IN/9/case Sudan/NNP/7/nmod ././2/punct',
    ['deny(subject: Moscow; complement: supplied)', 'supply(subject: it; object: drones; to: Sudan)'],
  ],
  [
    'Clashes/clash/NNS/2/nsubj broke/break/VBD/0/root out/RP/2/compound:prt in/IN/5/case Khartoum/NNP/2/obl on/IN/7/case Sunday/NNP/2/obl ././2/punct',
    ['clash[break out](in: Khartoum; on: Sunday)'],
  ],
  [
    'The/DT/2/det ministry/NN/3/nsubj issued/issue/VBD/0/root a/DT/5/det statement/NN/3/obj condemning/condemn/VBG/5/acl the/DT/8/det killing/NN/6/obj of/IN/10/case journalists/journalist/NNS/8/nmod by/IN/12/case Israel/NNP/10/nmod ././3/punct',
    [
      'statement[issue](subject: ministry)',
      'condemn(subject: ministry; object: killing)',
      'killing(object: journalists; subject: Israel)',
    ],
  ],
  [
    'Peace/NN/2/compound talks/talk/NNS/9/nsubj:pass between/IN/4/case India/NNP/2/nmod and/CC/6/cc Pakistan/NNP/4/conj were/be/VBD/9/aux:pass not/RB/9/advmod held/hold/VBN/0/root ././9/punct',
    ['talk[hold](subject: India+Pakistan; compound: Peace) not'],
  ],
  [
    'Britain/NNP/2/nsubj threatened/threaten/VBD/0/root to/TO/4/mark impose/VB/2/xcomp tariffs/tariff/NNS/4/obj on/IN/7/case China/NNP/4/obl ././2/punct',
    ['threaten(subject: Britain; complement: impose)', 'tariff[impose](subject: Britain; on: China) possible'],
  ],
  [
    'An/a/DT/2/det attack/NN/6/nsubj by/IN/4/case Iran/NNP/2/nmod could/MD/6/aux trigger/VB/0/root a/DT/8/det war/NN/6/obj ././6/punct',
    ['attack(subject: Iran) hypothetical', 'trigger(subject: attack; object: war) possible', 'war() possible'],
  ],
  [
    'Turkey/NNP/2/nsubj faces/face/VBZ/0/root sanctions/sanction/NNS/2/obj by/IN/6/case the/DT/6/det EU/NNP/2/obl ././2/punct',
    ['face(subject: Turkey; object: sanctions; by: EU)', 'sanction(subject: EU; object: Turkey)'],
  ],
  [
    'Estonia/NNP/4/nsubj and/CC/3/cc Latvia/NNP/1/conj attacked/attack/VBD/0/root and/CC/6/cc destroyed/destroy/VBD/4/conj the/DT/8/det base/NN/6/obj ././4/punct',
    ['attack(subject: Estonia+Latvia; object: base)', 'destroy(subject: Estonia+Latvia; object: base)'],
  ],
  // Slips that taggers and parsers often make, put right.
  [
    'Israel/NNP/5/nsubj and/CC/3/cc Lebanon/NNP/1/conj renewed/renew/VBN/5/amod talks/talk/NNS/0/root ././5/punct',
    ['renew(subject: Israel+Lebanon; object: talks)', 'talk(subject: Israel+Lebanon)'],
  ],
  [
    'Israel/NNP/5/nsubj and/CC/3/cc Lebanon/NNP/1/conj held/hold/VBN/5/amod talks/talk/NNS/0/root ././5/punct',
    ['talk[hold](subject: Israel+Lebanon)'],
  ],
  [
    'Iran/NNP/2/nsubj told/tell/VBD/0/root Reuters/NNP/2/obj that/IN/6/mark Russia/NNP/6/nsubj left/leave/VBD/3/acl ././2/punct',
    ['tell(subject: Iran; object: Reuters; complement: left)', 'leave(subject: Russia)'],
  ],
  [
    'Troops/troop/NNS/2/nsubj pulled/pull/VBD/0/root out/IN/6/case of/IN/6/case the/DT/6/det city/NN/2/obl ././2/punct',
    ['pull out(subject: Troops; of: city)'],
  ],
  [
    'Rebels/rebel/NNS/3/nsubj:pass were/be/VBD/3/aux:pass disarmed/disarm/VBN/0/root and/CC/5/cc jailed/jail/VBN/3/conj ././3/punct',
    ['disarm(object: Rebels)', 'jail(object: Rebels)'],
  ],
  // What must not be turned round: a modifier is a modifier, a headline passive is passive.
  [
    'Renewed/renew/VBN/2/amod talks/talk/NNS/3/nsubj failed/fail/VBD/0/root ././3/punct',
    ['renew(object: talks)', 'talk()', 'fail(subject: talks)'],
  ],
  ['Rebels/rebel/NNS/2/nsubj:pass jailed/jail/VBN/0/root in/IN/4/case Chad/NNP/2/obl', ['jail(object: Rebels; in: Chad)']],
  [
    'Police/NN/2/nsubj used/use/VBD/0/root gas/NN/2/obj to/TO/5/mark disperse/VB/2/advcl protesters/protester/NNS/5/obj ././2/punct',
    ['use(subject: Police; object: gas)', 'disperse(subject: Police; object: protesters)'],
  ],
  [
    'Iran/NNP/3/nsubj will/MD/3/aux help/VB/0/root if/IN/7/mark it/PRP/7/nsubj:pass is/be/VBZ/7/aux:pass attacked/attack/VBN/10/advcl ,/,/10/punct it/PRP/10/nsubj said/say/VBD/3/parataxis ././3/punct',
    ['help(subject: Iran) hypothetical', 'attack(object: it) hypothetical', 'say(subject: it)'],
  ],
  ['Leave/leave/VB/0/root the/DT/3/det city/NN/1/obj !/./1/punct', ['leave(object: city) called_for']],
  ['Iran/NNP/3/nsubj nearly/RB/3/advmod left/leave/VBD/0/root ././3/punct', ['leave(subject: Iran) not']],
  [
    'Exports/export/NNS/3/nsubj nearly/RB/3/advmod doubled/double/VBD/0/root ././3/punct',
    ['export()', 'double(subject: Exports)'],
  ],
];

test.each(sentences)('%s', (parse, expected) => {
  const doc = docWithNames(conlluOf(parse));
  expect(propositionsStage.run(doc, context).map((proposition) => notate(doc, proposition))).toEqual(expected);
});

test('the same in, the same out, and the document is left as it was', () => {
  for (const [parse] of sentences) {
    const doc = docWithNames(conlluOf(parse));
    const before = JSON.stringify(doc);
    const first = JSON.stringify(propositionsStage.run(doc, context));
    expect(JSON.stringify(propositionsStage.run(docWithNames(conlluOf(parse)), context))).toBe(first);
    expect(JSON.stringify(doc)).toBe(before);
  }
});

test('spans lie in the text and indexes point at what they should', () => {
  for (const [parse] of sentences) {
    const doc = docWithNames(conlluOf(parse));
    const propositions = propositionsStage.run(doc, context);
    propositions.forEach((proposition, index) => {
      expect(proposition.start).toBeLessThanOrEqual(proposition.trigger.start);
      expect(proposition.end).toBeGreaterThanOrEqual(proposition.trigger.end);
      expect(proposition.end).toBeLessThanOrEqual(doc.text.length);
      expect(proposition.governor).not.toBe(index);
      for (const argument of proposition.args) {
        expect(argument.start).toBeLessThan(argument.end);
        if (argument.proposition !== null) expect(propositions[argument.proposition]).toBeDefined();
      }
    });
  }
});
