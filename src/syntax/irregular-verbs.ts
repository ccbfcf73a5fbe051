/** Past forms of English verbs that endings do not give, "lemma: forms"; and regular ones whose endings mislead ("freed", "fined"). */
const rows = `
arise: arose arisen; awake: awoke awoken; be: was were been; bear: bore borne; beat: beat beaten; become: became become; befall: befell befallen; begin: began begun; behold: beheld; bend: bent; bereave: bereft;
beset: beset; bet: bet; bid: bid bade bidden; bind: bound; bite: bit bitten; bleed: bled; blow: blew blown; break: broke broken; breed: bred; bring: brought; broadcast: broadcast; build: built; burn: burnt;
burst: burst; buy: bought; cast: cast; catch: caught; choose: chose chosen; cling: clung; come: came come; cost: cost; creep: crept; cut: cut; deal: dealt; dig: dug; do: did done; draw: drew drawn; dream: dreamt;
drink: drank drunk; drive: drove driven; dwell: dwelt; eat: ate eaten; fall: fell fallen; feed: fed; feel: felt; fight: fought; find: found; flee: fled; fling: flung; fly: flew flown; forbid: forbade forbidden;
forecast: forecast; foresee: foresaw foreseen; forget: forgot forgotten; forgive: forgave forgiven; forgo: forwent forgone; forsake: forsook forsaken; freeze: froze frozen; get: got gotten; give: gave given; go: went gone;
grind: ground; grow: grew grown; hang: hung; have: had; hear: heard; hide: hid hidden; hit: hit; hold: held; hurt: hurt; keep: kept; kneel: knelt; know: knew known; lay: laid; lead: led; leap: leapt; learn: learnt;
leave: left; lend: lent; let: let; lie: lain; light: lit; lose: lost; make: made; mean: meant; meet: met; mislead: misled; mistake: mistook mistaken; misunderstand: misunderstood; mow: mown; offset: offset;
outdo: outdid outdone; outgrow: outgrew outgrown; overcome: overcame overcome; overhear: overheard; override: overrode overridden; oversee: oversaw overseen; overshoot: overshot; overtake: overtook overtaken; overthrow: overthrew overthrown;
partake: partook partaken; pay: paid; plead: pled; prove: proven; put: put; quit: quit; read: read; rebuild: rebuilt; redo: redid redone; remake: remade; repay: repaid; rerun: reran; resell: resold; reset: reset; rethink: rethought;
retake: retook retaken; retell: retold; rewrite: rewrote rewritten; rid: rid; ride: rode ridden; ring: rang rung; rise: rose risen; run: ran run; say: said; see: saw seen; seek: sought; sell: sold; send: sent; set: set; sew: sewn;
shake: shook shaken; shed: shed; shine: shone; shoot: shot; show: shown; shrink: shrank shrunk; shut: shut; sing: sang sung; sink: sank sunk; sit: sat; slay: slew slain; sleep: slept; slide: slid; sling: slung; slit: slit; sow: sown;
speak: spoke spoken; speed: sped; spend: spent; spill: spilt; spin: spun; spit: spat; split: split; spoil: spoilt; spread: spread; spring: sprang sprung; stand: stood; steal: stole stolen; stick: stuck; sting: stung; stink: stank stunk;
stride: strode; strike: struck stricken; strive: strove striven; swear: swore sworn; sweep: swept; swell: swollen; swim: swam swum; swing: swung; take: took taken; teach: taught; tear: tore torn; tell: told; think: thought;
throw: threw thrown; thrust: thrust; tread: trod trodden; undercut: undercut; undergo: underwent undergone; underlie: underlay underlain; understand: understood; undertake: undertook undertaken; undo: undid undone; uphold: upheld;
upset: upset; wake: woke woken; wear: wore worn; weave: wove woven; weep: wept; win: won; wind: wound; withdraw: withdrew withdrawn; withhold: withheld; withstand: withstood; wring: wrung; write: wrote written;
free: freed; fine: fined; veto: vetoed; decree: decreed; referee: refereed; guarantee: guaranteed; agree: agreed; disagree: disagreed; echo: echoed; embargo: embargoed; torpedo: torpedoed; tie: tied; die: died; lie: lied; vie: vied; dye: dyed;
eye: eyed; hoe: hoed; shoe: shod; singe: singed; refuel: refuelled; shell: shelled; quell: quelled; expel: expelled; compel: compelled; repel: repelled; dispel: dispelled; propel: propelled; cancel: cancelled canceled; label: labelled labeled;
signal: signalled signaled; travel: travelled traveled; model: modelled modeled; fuel: fuelled fueled; target: targeted targetted; combat: combated combatted; traffic: trafficked; mimic: mimicked; panic: panicked; frolic: frolicked
`;

/** Lemma by past form: "withdrew" is of "withdraw". */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split(/;\s*/)
    .flatMap((row) => {
      const [lemma = '', forms = ''] = row.split(':');
      return forms
        .trim()
        .split(/\s+/)
        .map((form) => [form, lemma.trim()] as const);
    }),
);
