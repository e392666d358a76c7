import type { ActionId } from '../model/action-table';
import type { Text } from '../text';

interface ActionGroup {
  readonly label: Text;
  readonly actions: readonly ActionId[];
}

/** What the actions are about, in the order in which the texts come to them. Every action is in one group. */
export const ACTION_GROUPS = {
  product: { label: { zh: '产品', en: 'Product' }, actions: ['innovate'] },
  sale: {
    label: { zh: '售前、售中、售后', en: 'Before, during and after the sale' },
    actions: ['presale', 'insale', 'aftersale', 'repair'],
  },
  people: { label: { zh: '人员', en: 'People' }, actions: ['people', 'response', 'staffstable'] },
  image: { label: { zh: '形象与口碑', en: 'Image and word of mouth' }, actions: ['advertise', 'welfare', 'norms'] },
  price: {
    label: { zh: '少花钱', en: 'Less money' },
    actions: ['payterms', 'substitute', 'lowpurity', 'cheappack', 'bigpack'],
  },
  effort: {
    label: { zh: '少花时间和体力', en: 'Less time and effort' },
    actions: ['preorder', 'homedel', 'maintain', 'mobile', 'process'],
  },
  mind: { label: { zh: '少操心', en: 'Less worry' }, actions: ['guarantee', 'warm', 'complaint'] },
  reward: { label: { zh: '奖励忠诚', en: 'Rewards for loyalty' }, actions: ['points', 'vip'] },
  trust: { label: { zh: '信任与感情', en: 'Trust and affection' }, actions: ['trust', 'congrats', 'helpneed'] },
  ties: {
    label: { zh: '联系与转换成本', en: 'Ties and switching costs' },
    actions: ['learning', 'techint', 'contract', 'structural', 'crosssell'],
  },
  extension: { label: { zh: '服务延伸', en: 'Service extension' }, actions: ['extension'] },
} as const satisfies Record<string, ActionGroup>;

export type ActionGroupId = keyof typeof ACTION_GROUPS;
export const ACTION_GROUP_IDS = Object.keys(ACTION_GROUPS) as readonly ActionGroupId[];
/** A group by its id, seen as an `ActionGroup`. */
export const actionGroup = (id: ActionGroupId): ActionGroup => ACTION_GROUPS[id];

const GROUP_OF = Object.fromEntries(
  ACTION_GROUP_IDS.flatMap((group) => actionGroup(group).actions.map((id) => [id, group] as const)),
) as Readonly<Record<ActionId, ActionGroupId>>;
/** The group an action is in. */
export const groupOfAction = (id: ActionId): ActionGroupId => GROUP_OF[id];
