import { sum, type Arithmetic } from './arithmetic';
import type { Given } from './given';

/**
 * Switching cost in points, ≥ 0, as eleven additive bars (E14, E15): seven facets, the perks and the affection that
 * would be lost, depth of use and integration, all times their effectiveness. Learning costs build up with tenure.
 * Source: the first Chinese text's three classes; they map on Burnham, Frels & Mahajan 2003.
 */
export function switchingCost<T>(m: Arithmetic<T>, p: Given<T>) {
  const { of, sub, mul, div, scale, exp } = m;
  const per = (points: T, rating: T): T => scale(mul(p.switchingEffectiveness, mul(points, rating)), 0.01);
  const learnt = sub(of(1), exp(scale(div(p.tenure, p.learningPeriod), -1)));
  const used = sub(of(1), exp(mul(p.depthRate, sub(of(1), p.productsUsed))));
  const bars = {
    learningTime: mul(learnt, per(p.learningTimePoints, p.learningTime)),
    learningEffort: mul(learnt, per(p.learningEffortPoints, p.learningEffort)),
    technicalConversion: per(p.technicalConversionPoints, p.technicalConversion),
    financialLoss: per(p.financialLossPoints, p.financialLoss),
    procurementRisk: per(p.procurementRiskPoints, p.procurementRisk),
    personalRelationship: per(p.personalRelationshipPoints, p.personalRelationship),
    enterpriseResources: per(p.enterpriseResourcesPoints, p.enterpriseResources),
    benefitLoss: per(p.benefitLossPoints, p.specialPriceBenefit),
    affection: per(p.affectionPoints, p.affection),
    depth: mul(p.switchingEffectiveness, mul(p.depthPoints, used)),
    integration: per(p.integrationPoints, p.structuralIntegration),
  };
  return { bars, switchingCost: sum(m, Object.values(bars)) };
}
