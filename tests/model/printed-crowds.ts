/** Customers who differ, added up by an independent implementation: baseline, seed 20231015 (RV20b, RV20c). */
export const THOUSAND = {
  means: {
    deliveredValue: 21.42085,
    meanSatisfaction: 59.28185,
    attitude: 46.15701,
    switchingCost: 10.23055,
    retention: 0.7233259,
    challengedRetention: 0.3658598,
    trueLoyalty: 0.2226807,
  },
  satisfactionSegments: {
    apostle: 0.147,
    defector: 0.189,
    hostage: 0.122,
    loyalist: 0.215,
    mercenary: 0.207,
    terrorist: 0.12,
  },
  loyaltySegments: { latent: 0.024, none: 0.492, spurious: 0.27, true: 0.214 },
  netPromoters: -16.7,
  realisedRetention: 0.738,
  cohortRetention: [0.7233259, 0.7606635, 0.7889628, 0.8111572, 0.8290769, 0.8438597],
};
export const TWENTY_THOUSAND = {
  means: {
    deliveredValue: 21.31521,
    meanSatisfaction: 59.14508,
    attitude: 46.04852,
    switchingCost: 10.24344,
    retention: 0.7202726,
    challengedRetention: 0.3648135,
    trueLoyalty: 0.2221154,
  },
  satisfactionSegments: {
    apostle: 0.1314,
    defector: 0.17325,
    hostage: 0.1219,
    loyalist: 0.2316,
    mercenary: 0.2077,
    terrorist: 0.13415,
  },
  loyaltySegments: { latent: 0.0256, none: 0.4895, spurious: 0.27505, true: 0.20985 },
  netPromoters: -16.575,
  realisedRetention: 0.718,
  cohortRetention: [0.7202726, 0.7578105, 0.7866824, 0.8094366, 0.8277404, 0.8427182],
};
