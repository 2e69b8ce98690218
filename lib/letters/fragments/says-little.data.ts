/** Words that alone tell nobody anything: a note of these needs its writer, "Nett", "loved it". */
export const LITTLE = `
  nett nette gut gute sehr super toll spannend interessant alles ok okay top cool prima klasse echt total richtig so ganz war waren ist es das ich und auch mega
  fachlich stark schön angenehm sympathisch professionell entspannt begeistert beeindruckt bin beeindruckend passt wow hat mir mich gefallen
  nice good great fine really very impressed impressive love loved liked like enjoyed it i was is the that how what why who relaxed professional interesting
  super cool amazing awesome brilliant lovely friendly pleasant positive wow and all so quite pretty absolutely felt perfect
`;
