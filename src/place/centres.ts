/**
 * Middle points of large states and of first-level regions whose gazetteer point lies where most of their people live.
 * Rounded facts as encyclopedias give them. Keys: ISO2, or ISO2 and the region's code in GeoNames.
 */
export const centres: ReadonlyMap<string, readonly [lat: number, lon: number]> = new Map(
  `US 40 -100|AU -25 133|BR -10 -52|CN 35 103|RU 60 90|SD 15 32|JP 35.5 137|MM 22 96|MA 32 -6|NG 9 9|CD -2.9 23.7
  GF 4 -53|RE -21.1 55.5|YT -12.8 45.2|GP 16.25 -61.6|MQ 14.65 -61
  US.AL 33 -87|US.AK 64 -150|US.AZ 34 -112|US.AR 35 -92.5|US.CA 37 -120|US.CO 39 -105.5|US.CT 41.6 -72.7|US.DE 39 -75.5|US.FL 28 -82
  US.GA 33 -83.5|US.HI 21 -157|US.ID 45 -114|US.IL 40 -89|US.IN 40 -86|US.IA 42 -93|US.KS 38.5 -98|US.KY 38 -85|US.LA 31 -92|US.ME 45.5 -69
  US.MD 39 -76.7|US.MA 42.3 -71.8|US.MI 44 -85|US.MN 46 -94|US.MS 33 -90|US.MO 38.5 -92.5|US.MT 47 -110|US.NE 41.5 -100|US.NV 39 -117
  US.NH 44 -71.5|US.NJ 40 -74.5|US.NM 34 -106|US.NY 43 -75|US.NC 35.5 -80|US.ND 47.5 -100.5|US.OH 40.5 -82.5|US.OK 35.5 -98|US.OR 44 -120.5
  US.PA 41 -77.5|US.RI 41.7 -71.5|US.SC 34 -81|US.SD 44.5 -100|US.TN 36 -86|US.TX 31 -100|US.UT 39 -111|US.VT 44 -72.7|US.VA 37.5 -79
  US.WA 47.5 -120.5|US.WV 39 -80.5|US.WI 44.5 -89.5|US.WY 43 -107.5
  CA.01 55 -115|CA.02 54 -125|CA.03 55 -97|CA.04 46.5 -66|CA.05 53 -60|CA.07 45 -63|CA.08 50 -85|CA.09 46.3 -63|CA.10 53 -70|CA.11 54 -106
  CA.12 63 -135|CA.13 66 -119|CA.14 70 -90
  AU.01 -35.5 149|AU.02 -32 147|AU.03 -20 133|AU.04 -23 143|AU.05 -30 135|AU.06 -42 147|AU.07 -37 144|AU.08 -26 121
  BR.23 -30 -53|BR.27 -22 -49|BR.15 -18.5 -44|BR.04 -5 -63|BR.16 -4 -53|BR.05 -12 -42|BR.14 -13 -56|RU.63 67 130|RU.39 60 98
  CN.13 41 85|CN.14 31 89|CN.06 36 96|CN.20 44 113|CN.32 30.5 103|CN.29 25 102|IN.24 27 74|IN.16 19 76|IN.36 27 80.8|IN.35 23.5 78`
    .split(/[|\n]/u)
    .map((cell) => cell.trim().split(' '))
    .map(([key = '', lat = '', lon = '']) => [key, [Number(lat), Number(lon)]] as const),
);
