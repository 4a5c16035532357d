import type { Words } from './words.ts';

/** What the console lists and counts: one row a case, and one row per case and office. Both can be made anew. */
export const consoleProjections = ({ text, whole, strict }: Words): readonly string[] => [
  `create table cases (
    id ${text} primary key, register ${text} not null, register_year ${whole} not null,
    register_sequence ${whole} not null, tracking_id ${text}, title ${text} not null, body ${text} not null,
    classification ${text}, category ${text}, channel ${text} not null, status ${text} not null,
    lapor_status ${text}, agency ${text}, district ${text}, received_at ${text} not null,
    received_on ${text} not null, received_month ${text} not null, due_date ${text}, due_instant ${text},
    due_kind ${text}, due_binding ${whole} not null, finished_on ${text}, finish_days ${whole}, on_time ${whole},
    unit ${text}, confidential ${whole} not null, anonymous ${whole} not null, digest ${text},
    assigned ${whole} not null, given_back ${whole} not null, withdrawn ${whole} not null, too_new ${whole} not null
  ) ${strict}`,
  'create index cases_received on cases (received_on)',
  'create index cases_register on cases (register_year, register_sequence)',
  'create index cases_assigned on cases (assigned, withdrawn)',
  `create table handlings (
    case_id ${text} not null, office ${text} not null, register ${text}, status ${text} not null,
    active ${whole} not null, received_on ${text} not null, due_date ${text}, due_instant ${text}, due_kind ${text},
    due_binding ${whole} not null, finished_on ${text}, finish_days ${whole}, on_time ${whole}, step ${text},
    unit ${text}, assigned_at ${text}, withdrawn_at ${text}, taken_in_at ${text}, answer_state ${text},
    approved_at ${text}, sent_at ${text}, uploaded_at ${text},
    primary key (case_id, office)
  ) ${strict}`,
  'create index handlings_office on handlings (office, received_on)',
  'create index handlings_answers on handlings (answer_state)',
];
