import { CASES, caseById } from '../../../content/cases';
import type { Offer, OfferState } from '../../../content/compare-offer';
import { COMPARE } from '../../../content/compare-words';
import { differences } from '../../../content/headline-cause';
import { evaluateSettled } from '../../../model/evaluate';
import { rivalAsOwn } from '../../../model/rival-as-own';
import type { Inputs } from '../../../model/settle';
import { deliveredValueOf } from '../../../model/value';
import type { Session } from '../../../state/session.svelte';
import { caseInputs } from '../../../state/setting';
import { MOST_OFFERS } from '../../../state/study/fields';
import type { Questions } from '../study.svelte';

const stateOf = (inputs: Inputs): OfferState => ({ inputs, result: evaluateSettled(inputs) });
const CASE = 'case.';

/** The offers that stand beside the present one, and the one of them that its gap is told from. */
export class Beside {
  readonly #session: Session;
  readonly #questions: Questions;

  constructor(session: Session, questions: Questions) {
    this.#session = session;
    this.#questions = questions;
  }

  readonly #asked = $derived.by(() => this.#questions.under('with.'));
  /** As it is when a finger goes down: what stands beside does not change under it. */
  readonly #differs = $derived.by(() => differences(this.#session.startInputs, this.#session.beforeInputs).length > 0);
  readonly #beforeCase = $derived.by(() => this.#session.scene.before.case);
  /** Is the baseline another stage of the same map? Then the two are as-is and to-be. */
  readonly #staged = $derived.by(() => this.#beforeCase === this.#session.caseId);
  readonly #title = $derived.by(() => {
    const { names, caseId, locale } = this.#session;
    return names['title'] ?? caseById(caseId)?.title[locale] ?? caseId;
  });

  readonly now: Offer = $derived.by(() => {
    const { names, inputs, result, t } = this.#session;
    const name = this.#staged && this.#differs && names['title'] === undefined ? t(COMPARE.now) : this.#title;
    return { key: 'now', kind: 'now', name, state: { inputs, result }, deliveredValue: result.deliveredValue };
  });

  readonly #rivals = $derived.by(() => this.#session.inputs.alternatives.length);
  /** Where nothing is asked for: the baseline if anything of one’s own differs, else the strongest rival. */
  readonly #keys: readonly string[] = $derived.by(() => {
    const rivals = this.#rivals;
    const known = Object.entries(this.#asked).filter(
      ([key]) => !key.startsWith('rival') || Number(key.slice('rival'.length)) <= rivals,
    );
    if (known.length > 0)
      return known
        .sort(([, a], [, b]) => a - b)
        .slice(0, MOST_OFFERS)
        .map(([key]) => key);
    return this.usual === null ? [] : [this.usual];
  });
  /** Is anything of one’s own different? What rivals do is no plan. */
  readonly #planned = $derived.by(() =>
    differences(this.#session.startInputs, this.#session.beforeInputs).some((id) => id !== 'alternatives'),
  );
  /** The rival that delivers most. */
  readonly #strongest = $derived.by(() => {
    const { startInputs } = this.#session;
    const values = startInputs.alternatives.map((one) => deliveredValueOf(one, startInputs));
    return values.length > 0 ? `rival${values.indexOf(Math.max(...values)) + 1}` : null;
  });
  readonly usual: string | null = $derived.by(() =>
    this.#planned ? 'before' : (this.#strongest ?? (this.#differs ? 'before' : null)),
  );
  /** In the order of their places: the gap is told from the first. */
  readonly byPlace: readonly Offer[] = $derived.by(() =>
    this.#keys.flatMap((key) => {
      const offer = this.#offer(key);
      return offer ? [offer] : [];
    }),
  );
  /** In an order of their own, so that none jumps when another becomes the first. */
  readonly list: readonly Offer[] = $derived.by(() =>
    [...this.byPlace].sort((a, b) => this.#order.indexOf(a.key) - this.#order.indexOf(b.key)),
  );
  readonly first: Offer | null = $derived.by(() => this.byPlace[0] ?? null);
  readonly full = $derived.by(() => this.#keys.length >= MOST_OFFERS);
  readonly #order = $derived.by(() => this.choices.map(({ key }) => key));
  /** Everything that could stand here, by name. */
  readonly choices: readonly { readonly key: string; readonly kind: Offer['kind']; readonly name: string }[] =
    $derived.by(() => {
      const { rivalNames } = this.#session;
      return [
        { key: 'before', kind: 'before' as const, name: this.#nameOf('before') },
        ...rivalNames.map((name, index) => ({ key: `rival${index + 1}`, kind: 'rival' as const, name })),
        ...CASES.map(({ id }) => ({ key: `case.${id}`, kind: 'case' as const, name: this.#nameOf(`case.${id}`) })),
      ];
    });

  add(key: string): void {
    // Whoever adds an offer wants to know about it.
    if (!this.full && !this.#keys.includes(key)) this.#place([key, ...this.#keys]);
  }
  remove(key: string): void {
    this.#place(this.#keys.filter((one) => one !== key));
  }
  /** The gap is told from this one. */
  begin(key: string): void {
    this.#place([key, ...this.#keys.filter((one) => one !== key)]);
  }
  /** Would taking it away only bring it back? */
  stays(key: string): boolean {
    return this.#keys.length === 1 && key === this.usual;
  }

  #place(keys: readonly string[]): void {
    const gone = Object.keys(this.#asked).map((key) => [`with.${key}`, undefined] as const);
    const placed = keys.map((key, i) => [`with.${key}`, i + 1] as const);
    this.#questions.set(Object.fromEntries([...gone, ...placed]));
  }
  #nameOf(key: string): string {
    const { locale, t, rivalNames, caseId } = this.#session;
    const title = (id: string) => caseById(id)?.title[locale] ?? id;
    if (key === 'before') return this.#staged ? t(COMPARE.before) : title(this.#beforeCase);
    if (key.startsWith('rival')) return rivalNames[Number(key.slice(5)) - 1] ?? '';
    const id = key.slice(CASE.length);
    return id === caseId ? t(COMPARE.asTold).replace('{title}', () => title(id)) : title(id);
  }
  /** An offer that stands still while a finger moves stays the same object: what is drawn of it is not drawn again. */
  readonly #before: Offer = $derived.by(() => {
    const { beforeInputs: inputs, beforeResult: result } = this.#session;
    return this.#known('before', 'before', { inputs, result });
  });
  readonly #told: Readonly<Record<string, Offer>> = $derived.by(() => {
    const { view } = this.#session;
    const keys = Object.keys(this.#asked).filter((key) => key.startsWith(CASE));
    const told = (key: string) => stateOf(caseInputs({ case: key.slice(CASE.length), view }));
    return Object.fromEntries(keys.map((key) => [key, this.#known(key, 'case', told(key))] as const));
  });
  #known(key: string, kind: Offer['kind'], state: OfferState): Offer {
    return { key, kind, name: this.#nameOf(key), state, deliveredValue: state.result.deliveredValue };
  }
  /** null: there is no such offer now, such as a rival that was removed. */
  #offer(key: string): Offer | null {
    if (key === 'before') return this.#before;
    if (key.startsWith(CASE)) return this.#told[key] ?? null;
    const { inputs } = this.#session;
    const index = Number(key.slice('rival'.length)) - 1;
    const rival = inputs.alternatives[index];
    if (!rival) return null;
    const own = rivalAsOwn(inputs, index);
    if (own) return this.#known(key, 'rival', stateOf(own));
    return {
      key,
      kind: 'rival',
      name: this.#nameOf(key),
      state: null,
      deliveredValue: deliveredValueOf(rival, inputs),
    };
  }
}
