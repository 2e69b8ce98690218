import type { ColumnUse } from './columnUse';

/** Names of columns, folded, as German and English tables and the exports of trackers write them. */
export const ALIASES: Readonly<Partial<Record<ColumnUse, readonly string[]>>> = {
  company:
    'firma,firmenname,unternehmen,unternehmensname,arbeitgeber,betrieb,company,company name,companyname,employer,organisation,organization,org,institution,kunde,auftraggeber,name der firma,name des unternehmens,bewerbung bei'.split(
      ',',
    ),
  role: 'stelle,stellenbezeichnung,stellentitel,position,positionsbezeichnung,rolle,job,jobtitel,berufsbezeichnung,taetigkeit,funktion,beworben als,als,role,role title,roletitle,job title,jobtitle,title,titel,job role,jobrole,position title,job name,vacancy,stellenanzeige,ausschreibung'.split(
    ',',
  ),
  date: 'gespraech am,gespraechstermin,gespraech,gespraechsdatum,datum des gespraechs,vorstellungsgespraech,vorstellungsgespraech am,datum vorstellungsgespraech,interview,interview am,interviewtermin,interviewdatum,interview date,interviewdate,date of interview,interview on,interviewed on,interviewed at,interview at,interview scheduled,scheduled at,scheduledat,termin,termin am,meeting date,first interview,erstes gespraech,datum,date,tag'.split(
    ',',
  ),
  time: 'uhrzeit,zeit,um,beginn,gespraech um,time,start time,interview time,interviewtime,start'.split(','),
  kind: 'art,art des gespraechs,gespraechsart,format,interviewart,interview type,interviewtype,type of interview,interview kind,kind,interview format'.split(
    ',',
  ),
  contact:
    'ansprechpartner,ansprechpartnerin,ansprechperson,ansprechpartner in,gespraechspartner,gespraechspartnerin,kontakt,kontaktperson,interviewer,interviewers,contact,contact name,contactname,contact person,contactperson,recruiter,recruiter name,hiring manager,person,personen,name,gesprochen mit,met with'.split(
      ',',
    ),
  firstName: 'vorname,first name,firstname,given name'.split(','),
  lastName: 'nachname,familienname,last name,lastname,surname,family name'.split(','),
  email:
    'e mail,email,mail,mailadresse,e mail adresse,emailadresse,email address,contact email,contactemail,recruiter email,recruiteremail,kontakt e mail,kontakt email,e mail ansprechpartner'.split(
      ',',
    ),
  phone:
    'telefon,telefonnummer,tel,tel nr,rufnummer,handy,mobil,durchwahl,phone,phone number,phonenumber,telephone,mobile,contact phone,contactphone'.split(
      ',',
    ),
  stage:
    'status,stand,stadium,phase,ergebnis,ausgang,stage,state,current status,application status,applicationstatus,outcome,result,decision,entscheidung,rueckmeldung'.split(
      ',',
    ),
  stageDate:
    'status seit,status am,stand vom,stand am,absage am,zusage am,rueckmeldung am,status date,statusdate,stage date,decision date,status changed,last status change,updated status at,ergebnis am'.split(
      ',',
    ),
  appliedOn:
    'beworben am,bewerbung am,bewerbungsdatum,datum der bewerbung,versandt am,abgeschickt am,gesendet am,applied,applied on,applied at,appliedat,applied date,applieddate,date applied,dateapplied,application date,applicationdate,submitted,submitted on'.split(
      ',',
    ),
  promisedBy:
    'antwort bis,rueckmeldung bis,zugesagt bis,versprochen bis,answer by,reply by,response by,promised by,promisedby,decision by,expected answer'.split(
      ',',
    ),
  stayedWithMe:
    'was mir geblieben ist,was geblieben ist,in erinnerung geblieben,what stayed with me,stayed with me,stayedwithme'.split(
      ',',
    ),
  impressedMe: 'was mich beeindruckt hat,was gefallen hat,what impressed me,impressed me,impressedme'.split(','),
  openQuestions: 'offene fragen,noch offen,open questions,openquestions,questions'.split(','),
  answerBetter:
    'was ich heute besser antworten wuerde,besser antworten,what i would answer better today,answer better,answerbetter'.split(
      ',',
    ),
  mood: 'gefuehl,stimmung,bauchgefuehl,mood,feeling'.split(','),
  country: 'land,country,laenderkennung,country code'.split(','),
  region: 'bundesland,kanton,region,state code,federal state'.split(','),
};
