import type { Stage } from '../../../domain/application';

/** Words for how an application stands, folded. The first that a cell begins with, or is, counts; `waiting` is everything that goes on. */
export const STAGE_WORDS: Readonly<Record<Stage['name'], readonly string[]>> = {
  rejected:
    'abgelehnt,absage,abgesagt,absage erhalten,absage bekommen,nicht genommen,abgewiesen,ablehnung,rejected,rejection,declined,declined by company,not selected,unsuccessful,denied,turned down,no offer,refused,rechazado,rechazada,lost'.split(
      ',',
    ),
  offered:
    'zusage,zugesagt,angebot,angebot erhalten,zusage erhalten,muendliche zusage,vertragsangebot,offer,offered,offer received,job offer,oral offer,offer extended,offer letter,oferta,won'.split(
      ',',
    ),
  signed:
    'unterschrieben,vertrag unterschrieben,vertrag,angenommen,eingestellt,angestellt,signed,contract signed,accepted,offer accepted,accepted offer,hired,joined,started'.split(
      ',',
    ),
  closed:
    'zurueckgezogen,bewerbung zurueckgezogen,abgebrochen,beendet,geschlossen,abgeschlossen,erledigt,archiviert,verworfen,kein interesse,selbst abgesagt,withdrawn,withdrew,i withdrew,closed,archived,discarded,skip,skipped,cancelled,canceled,expired,not interested,descartado,descartada,cerrada,cancelada,no aplicar'.split(
      ',',
    ),
  waiting:
    'offen,wartet,wartend,warten,ausstehend,laufend,laeuft,in bearbeitung,beworben,verschickt,versendet,abgeschickt,gesendet,eingeladen,einladung,gespraech,vorstellungsgespraech,interview,interviewt,gespraech gehabt,wartet auf antwort,merkliste,gemerkt,in pruefung,entwurf,geplant,open,waiting,pending,applied,application sent,sent,submitted,in progress,in review,under review,interviewing,interviewed,interview scheduled,phone screen,screening,screened,assessment,technical,technical interview,onsite,final,final round,responded,response,contacted,saved,bookmarked,wishlist,evaluated,to apply,draft,planned,active,new,no response,ghosted,aplicado,aplicada,enviada,entrevista,respondido,evaluada'.split(
      ',',
    ),
};
