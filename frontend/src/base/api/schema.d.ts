// Made from openapi/openapi.json by `npm run client`. Not edited by hand.
export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that check access tokens (JWKS, RFC 7517)
         * @description May be kept for five minutes.
         */
        get: operations["view_key_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/receipt-keys.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The keys that check receipts (JWKS, RFC 7517), also those of receipts given long ago
         * @description May be kept for five minutes.
         */
        get: operations["view_receipt_keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process lives
         * @description Never asks the database.
         */
        get: operations["view_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a code means and what to do, in Persian and in English */
        get: operations["view_problem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the process should be given requests
         * @description That is: the database answers, its schema is ours, and we are not shutting down.
         */
        get: operations["view_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The accounts within reach, with their balances
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account, with its balance */
        get: operations["view_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agencies within reach
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_agencies"];
        put?: never;
        /**
         * Registers an agency
         * @description Its bank accounts, signatories and staff are registered one by one afterwards.
         */
        post: operations["register_agency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An agency */
        get: operations["view_agency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bank accounts within reach; the treasury's own are seen by the treasury only
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_bank_accounts"];
        put?: never;
        /**
         * Registers a bank account
         * @description Public accounting law, article 76: accounts are opened by the General Treasury.
         */
        post: operations["open_bank_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A bank account */
        get: operations["view_bank_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes that a bank debit took an earlier receipt back
         * @description Either a deposit is named, whose receipt is reversed for good when the head of treasury agrees; or a credit in suspense, and both leave suspense together. What the bank reverses before anybody has built on it is undone at import, without people.
         */
        post: operations["propose_bank_reversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working calendars of the office
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_calendars"];
        put?: never;
        /**
         * Registers a calendar with its usual hours
         * @description Holidays and other days that differ are published afterwards.
         */
        post: operations["register_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A calendar, with the hours of its weeks */
        get: operations["view_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{id}/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days of a calendar that differ from their weekday
         * @description Of several about one day what was published later comes on top.
         *
         *     Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_calendar_days"];
        put?: never;
        /**
         * Publishes holidays, closures and extra openings, all of them or none
         * @description Of one day what is published later comes on top, and nothing that was published is erased. Deadlines ahead move; breaches that a late closure would not count are marked.
         */
        post: operations["publish_calendar_days"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{id}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes the public holidays of Iran of one year, each with its source and how certain it is
         * @description A day on which the calendar was closed before is left as it is, so that loading twice undoes no correction.
         */
        post: operations["load_public_holidays"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{id}/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes other hours of the week, from a day on that has not begun
         * @description Deadlines that lie behind it move with them.
         */
        post: operations["publish_calendar_week"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clocks of cases, in the order of their deadlines: what is late longest comes first
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_case_clocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/case-clocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clocks of a case, explained: what was counted and what was not, what was found, and who was told
         * @description A deadline is told from the log anew whenever somebody asks, so that what is shown is what holds.
         */
        get: operations["view_case_clock"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collection-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Collection notices within the caller's reach
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_collection_notices"];
        put?: never;
        /**
         * Makes the collection notice for a signed list
         * @description Every deposit has to be as the list says and undisputed, and its money on the concentration account. Two treasury signatures issue the notice.
         */
        post: operations["prepare_collection_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collection-notices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A collection notice, with its signatures
         * @description Its rows are read at `/v1/collection-notices/{id}/rows`.
         */
        get: operations["view_collection_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collection-notices/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rejects a collection notice before it is issued: its list waits for another answer, or is withdrawn */
        post: operations["reject_collection_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collection-notices/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a collection notice announces: the rows of its list, with credit numbers once it is issued
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_collection_notice_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/collection-notices/{id}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs a collection notice as one of the treasury's two officials (public accounting law, article 124)
         * @description The second signature issues the notice: it gets its number, and every deposit its credit number.
         */
        post: operations["sign_collection_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaint-placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which unit handles complaints, and what is promised to complainants */
        get: operations["view_complaint_placement"];
        put?: never;
        /**
         * Says which unit handles complaints and what is promised, in place of what was said before
         * @description Complaints that were filed before keep theirs.
         */
        post: operations["place_complaints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complaints and their course, without what was written
         * @description Nobody finds one about himself.
         *
         *     Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_complaints"];
        put?: never;
        /**
         * Files a complaint, without an account and, if one likes, without a name
         * @description The answer carries the reference, the PIN and the token of the link; they are shown nowhere else. The same complaint with the same key gets the same answer again. Whether the case exists that it names the answer does not tell. How many complaints come from one address in an hour is limited.
         */
        post: operations["file_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A complaint and its course, and what the caller may do next */
        get: operations["view_complaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a complaint into the caller's hands, and tells the complainant that somebody has it
         * @description Nobody takes one about himself or about the unit he works in.
         */
        post: operations["acknowledge_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a complaint over to another complaint officer
         * @description Not to who is complained of, nor to anybody of the unit.
         */
        post: operations["assign_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document that the complainant sent along, as it was uploaded, for those who may read what was written
         * @description Every reading is recorded before anything is shown.
         */
        get: operations["get_complaint_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/body": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was written of a complaint, and who is complained of
         * @description Complaint officers read it, its handler, and on appeal the head of treasury; not who is complained of, nor anybody of the unit. Every reading is recorded before anything is shown.
         */
        get: operations["read_complaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decides a complaint; on appeal, the head of treasury who took it up does
         * @description Only the handler decides, and a complaint that is late only after an interim reply whose day has not passed.
         */
        post: operations["decide_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The course of a complaint, without its words: these come with what was written
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_complaint_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/interim-reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the complainant why it takes longer and until when it will be decided
         * @description It stands in the public timeline. A complaint that is late is not decided before; the deadline stays what it was, and so does its breach.
         */
        post: operations["send_interim_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/investigation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins to investigate a complaint
         * @description Only its handler does.
         */
        post: operations["investigate_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes something about a complaint for its readers
         * @description It is never public, and moves no clock.
         */
        post: operations["note_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the complainant, and waits for the reply; without one in time the investigation goes on
         * @description Only the handler asks.
         */
        post: operations["ask_complainant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/remedy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Orders what makes good a complaint that was upheld, wholly or in part
         * @description Only whoever decided it does. The complaint stays open until it is done.
         */
        post: operations["order_remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/remedy/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Records that the remedy was done
         * @description From now on the complainant has the days for an appeal.
         */
        post: operations["complete_remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes up an appeal: from now on the caller, a head of treasury, handles the complaint and decides it anew
         * @description Not whoever made the decision, is complained of, or works in the unit complained of: then another head does.
         */
        post: operations["review_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposit-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declares every deposit of a list, or none, and issues an identifier for each
         * @description While any row has a fault, all faults are named, at `#row/12/amount`, and nothing is stored. Each row is held to the rules of a single declaration. An agency declares the same file once.
         *
         *     The list is CSV in UTF-8 or a workbook (XLSX), of which the first visible sheet is read. The first row names the columns,
         *     in any order: `kind` (نوع سپرده), `receipt_number` (شماره قبض سپرده), `receipt_on` (تاریخ قبض), `amount` (مبلغ),
         *     `depositor_identifier` (شناسه سپرده‌گذار), `depositor_name` (نام سپرده‌گذار), `subject` (موضوع); optional are `row` (ردیف),
         *     `depositor_kind` (نوع سپرده‌گذار), `bank_reference` (شماره پیگیری), `beneficiary_name` (نام ذی‌نفع), `contract_number` (شماره
         *     قرارداد), `court_case_number` (شماره پرونده قضایی). Kinds by their Persian names or their codes; digits of any script; days
         *     Jalali or Gregorian; formulas are refused. At most 5,000 deposits.
         */
        post: operations["declare_deposit_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposit-lists/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reads a list of deposits and says what would become of it
         * @description Every row is held to the rules of a single declaration, to the other rows, and to the receipt numbers that are known. Nothing is stored. With `Accept: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet` the answer is the list as a workbook with what is wrong beside each row; mended, it can be sent as it is.
         */
        post: operations["preview_deposit_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposit-lists/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A workbook to write a list of deposits in
         * @description It has the columns, a row that shows how rows are written and is not read, and the kinds of deposit to choose from.
         */
        get: operations["get_deposit_list_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposit-totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Count and sum of the deposits that the same filters list */
        get: operations["total_deposits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deposits within the caller's reach
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_deposits"];
        put?: never;
        /**
         * Declares a deposit and issues the identifier to pay it with
         * @description Public accounting law, articles 30 and 41.
         */
        post: operations["declare_deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A deposit, with what the caller may do next */
        get: operations["view_deposit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a declaration back, as long as no money was received for it */
        post: operations["cancel_deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrects the declared amount of a deposit, as long as no money was received for it
         * @description Money that stands in suspense is not matched anew by itself: an identification follows. A proposal about the deposit that awaits its decision fails, unless its money is of the corrected amount.
         */
        post: operations["correct_deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disputes a deposit whose money has come
         * @description It goes into no new list, and no notice announces it, until that is settled.
         */
        post: operations["dispute_deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}/dispute/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Settles the dispute about a deposit: it can be listed and announced again */
        post: operations["settle_dispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Blocks a deposit by order of a court or another authority, at once
         * @description All of it is blocked while any hold stands. Blocking is safe, so one person does it; releasing takes another.
         */
        post: operations["place_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deposits/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that happened to a deposit: when, by whom, by which document, and what it posted
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["view_deposit_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draws of funds from account 20/9: asked for, arrived, withdrawn
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_draws"];
        put?: never;
        /**
         * Asks for funds from account 20/9 of the General Treasury, under a number
         * @description They have arrived when the refund account's statement shows a credit of exactly the amount from there.
         */
        post: operations["request_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draws/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draw of funds from account 20/9 */
        get: operations["view_draw"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draws/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that an unidentified receipt of the refund account is funds that were asked for
         * @description They came, and the bank did not say from where.
         */
        post: operations["name_draw_arrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draws/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back a request for funds that have not arrived
         * @description Should they arrive all the same, they are a draw without a number.
         */
        post: operations["withdraw_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/e-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The electronic services that the treasury offers, in the order of the menu
         * @description Offered is what has a published form and was not withdrawn.
         */
        get: operations["list_e_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/e-services/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An electronic service: what an applicant reads, and its form, also as JSON Schema
         * @description The form's number and digest go along with what is asked by it.
         */
        get: operations["view_e_service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/e-services/{code}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is promised to whoever asks for an electronic service now
         * @description How much working time the answer takes, and which day and hour that would be.
         */
        get: operations["view_e_service_promise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fiscal-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the twelve periods of a year, from Farvardin to Esfand */
        post: operations["open_fiscal_year"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Holds within the caller's reach: orders that block deposits
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_holds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A hold, with what the caller may do next */
        get: operations["view_hold"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/holds/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Releases a hold, as somebody else than who placed it
         * @description The deposit is free once none stands.
         */
        post: operations["release_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes that money in suspense is one or several declared deposits
         * @description One credit may pay several deposits, and several credits one deposit; the sums agree, and what is left of a credit stays in suspense. Money paid into another agency's account can be identified, too.
         *
         *     Nothing is posted before a second person agrees, but for amounts up to the limit `identify_alone_up_to` of this
         *     installation within one agency: those are confirmed at once.
         */
        post: operations["propose_identification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/itemised-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Itemised lists within the caller's reach
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_itemised_lists"];
        put?: never;
        /**
         * Makes the itemised list of an agency and a month
         * @description It holds the agency's deposits that were received until the last day, are swept, are not disputed and stand in no other list. The rows are copies, and their SHA-256 is what the controller signs.
         */
        post: operations["prepare_itemised_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/itemised-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An itemised list, with the SHA-256 that its controller signs
         * @description Its rows are read at `/v1/itemised-lists/{id}/rows`.
         */
        get: operations["view_itemised_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/itemised-lists/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rows of an itemised list, in their order; with credit numbers once the list is announced
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_itemised_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/itemised-lists/{id}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs an itemised list as the agency's controller (public accounting law, article 31)
         * @description The controller's decree has to be valid today, and the deposits have to be as the list says.
         */
        post: operations["sign_itemised_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/itemised-lists/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an itemised list back, while the treasury has not begun to answer it
         * @description Its deposits are free for another list.
         */
        post: operations["withdraw_itemised_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller, with roles */
        get: operations["view_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The messages that went to applicants, or did not: when, how often they were tried, and why not
         * @description Their words stand nowhere; addresses are masked, and of complaints neither address nor reference is told.
         *
         *     Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/passwords": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a password
         * @description Every session of the person ends; nobody is signed in by this. The answer for an unknown name is the same, after the same work.
         */
        post: operations["set_password"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payer-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Confirmed payer returns: money in suspense that goes back to its payers
         * @description What is only proposed, or was rejected, stands among the resolutions.
         *
         *     Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_payer_returns"];
        put?: never;
        /**
         * Proposes that money in suspense goes back to its payer
         * @description The head of treasury decides; then it leaves suspense for the payments on their way (D2'), and the payer orders the bank to pay it with a transfer order. Where the bank names another account as the one from which it came, the answer says so (`is_to_another_account`): the head of treasury then asks for the payer's own word for the new one, and agrees only once it has been seen.
         */
        post: operations["propose_payer_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payer-returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Money that goes back to whoever paid it, and whether the bank was ordered to pay it */
        get: operations["view_payer_return"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments within the caller's reach: whom the bank was ordered to pay, and what became of it
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A payment: whom, how much, by which order, and what the bank said */
        get: operations["view_payment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what is to become of a payment that did not reach its payee
         * @description Of one that is open: the bank did not carry it out, and will not. Of one that came back or was not carried out: it is paid again to an account that is right, or its money is owed for the deposits again. A head of the treasury or of its office decides. What goes back to a payer was never a deposit's, so that it is only paid again. While a debit in suspense carries the payment's number, nothing is decided.
         */
        post: operations["propose_remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that an unidentified receipt of the refund account is a payment that came back
         * @description The bank could not pay it out, and left the payment's number out.
         */
        post: operations["return_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payments/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that an unidentified debit of the refund account is a payment
         * @description The bank made it, and left its number out.
         */
        post: operations["settle_payment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The periods, open and closed
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A period */
        get: operations["view_period"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/periods/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes a period for good: what is found later is posted on the first open day after it */
        post: operations["close_period"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The postings within reach, with their lines
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_postings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/postings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A posting, with its lines */
        get: operations["view_posting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipt-verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verifies a receipt, whoever shows it
         * @description Only its signature is looked at, never a case: whether a reference exists, or what became of a case, is not told. How many come from one address is limited.
         */
        post: operations["verify_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refund-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the treasury's refund account can pay now, by the very rules by which orders and fundings are refused
         * @description What is read here may be gone a moment later; the rules are asked again then.
         */
        get: operations["view_refund_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Refunds within the caller's reach, without their rows
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_refunds"];
        put?: never;
        /**
         * Makes a request to give deposits back, as a draft
         * @description Every row cites an announcement: credit number, its day and the receipt number. Nothing is reserved before it is submitted.
         */
        post: operations["request_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A refund with its rows and payees, its signatures, and what the caller may do next */
        get: operations["view_refund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves a refund as the official whose turn it is (public accounting law, article 124)
         * @description The head of the treasury's office comes first, the head of treasury second. The second approval posts it: what was owed for the deposits is owed as a refund.
         */
        post: operations["approve_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attaches a document to a draft, or to a request that was sent back
         * @description It is a PDF, a PNG or a JPEG of at most 5 MiB, by its content: whole, with nothing before or behind it, and no archive at the same time. The answer is the refund; its ETag is for the next document.
         */
        post: operations["attach_refund_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document of a refund, as it was uploaded
         * @description It is answered as a file to be saved, under the type that its content was found to be.
         */
        get: operations["get_refund_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/attachments/{attachment_id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Removes a document from a draft, or from a request that was sent back
         * @description It is not shown any more, and stays for the audit.
         */
        post: operations["remove_refund_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a refund back, for good, until the treasury has checked it
         * @description What it reserved is released.
         */
        post: operations["cancel_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds a refund right: every row as it was announced, nothing on hold, the payees' accounts theirs */
        post: operations["check_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes a settled refund: the bank has paid, and whoever reconciles has seen that nothing of it is open
         * @description A payment that comes back later opens it again.
         */
        post: operations["close_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/controller-signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs a refund as the agency's controller (public accounting law, articles 31 and 76)
         * @description The decree has to be valid today.
         */
        post: operations["sign_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes a draft, or a request that was sent back, anew
         * @description It keeps its number; what was signed before counts no more.
         */
        post: operations["correct_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/cosignature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs a refund as the agency's second authorised officer (public accounting law, article 76)
         * @description The controller signs first.
         */
        post: operations["cosign_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a refund up: from here on the agency sees that the treasury is checking it */
        post: operations["examine_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/funding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets money of the treasury's refund account aside for an approved refund
         * @description What is on its way out, came back or is set aside for others is not free; where too little is, funds are drawn from account 20/9 first.
         */
        post: operations["fund_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses a refund, for good
         * @description Whoever's turn it is at the treasury may, before the second approval; what it reserved is released.
         */
        post: operations["reject_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a refund back for correction
         * @description Whoever's turn it is may; what it reserved is released, and corrected it is signed anew. Until the bank is ordered to pay, the head of treasury takes an approval back in this way: the deposits are owed again.
         */
        post: operations["return_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/refunds/{id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submits a refund to the controller
         * @description Each kind of deposit needs the document that releases it (409 names those that are missing). Each row's amount is reserved; where what is available is not what the clerk has seen, nothing is (412). It has to be approved within the days of the setting `refund_days`, else it expires.
         */
        post: operations["submit_refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remedies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is to become of payments that came back or were not carried out, by whose word, and who agreed
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_remedies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remedies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is to become of a payment that came back or was not carried out, by whose word, and who agreed */
        get: operations["view_remedy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remedies/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees, as a second person, with what is to become of a payment that did not reach its payee
         * @description A reissue then waits for a transfer order: whoever approved it does not send it, whoever proposed it may. A restoration, and that the bank did not carry the payment out, is done at once.
         */
        post: operations["approve_remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remedies/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disagrees, as a second person, with what is to become of a payment that did not reach its payee
         * @description Something else may be proposed then. An approved reissue falls this way, too, until it is sent.
         */
        post: operations["reject_remedy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remittances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What left the concentration accounts for account 20/9
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_remittances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/remittances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A remittance, with the sweeps that it was found to be */
        get: operations["view_remittance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/request-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Files every request of a list, or none, for an agency's staff
         * @description A list has one JSON object a line, each as `POST /v1/requests` takes it, and at most 50. While any line has a fault, the faults are named, at `#row/12/applicant/mobile`, and nothing is filed. The answer has reference, PIN, token and receipt of each; they are shown nowhere else, and the same list with the same key gets the same answer.
         */
        post: operations["file_request_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Requests within the caller's reach, without their answers
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_requests"];
        put?: never;
        /**
         * Files a request, without an account
         * @description The answer carries the reference, the PIN and the token of the link; they are shown nowhere else. The same request with the same key gets the same answer again, secrets and all: these are not kept but derived anew. Without an account the key needs at least 32 characters; how many requests come from one address in an hour is limited.
         */
        post: operations["file_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request with its answers, and what the caller may do next */
        get: operations["view_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers a request
         * @description Only whoever works on it does; a refusal has a reason and says how to object.
         */
        post: operations["answer_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a request to somebody who works on requests, or to somebody else than before */
        post: operations["assign_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document that the applicant sent along, as it was uploaded
         * @description It is answered as a file to be saved, under the type that its content was found to be.
         */
        get: operations["get_request_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes an answered request
         * @description As long as its days for that are not over, its applicant may still reopen it.
         */
        post: operations["close_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to a request, with the staff's notes
         * @description An agency sees what the applicant sees.
         *
         *     Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_request_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merges a duplicate into an older request of the same applicant, which goes on for both
         * @description The younger one never survives, so that merging gives no time.
         */
        post: operations["merge_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes something about a request for the treasury's staff
         * @description It is never public, and moves no clock.
         */
        post: operations["note_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks the applicant: the request waits for the reply, and expires without one
         * @description Only whoever works on it asks.
         */
        post: operations["ask_applicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses what is no request that the office can work on, for good
         * @description What it can work on is answered instead.
         */
        post: operations["reject_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a request up that was given to the caller, or to nobody: from now on the caller works on it */
        post: operations["take_up_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives the applicant of a request another secret, at the counter, once the person was identified
         * @description The old PIN, the old link and whatever they opened end with it; the applicant sees in the timeline that it was done. The new ones are shown in this answer and nowhere else.
         */
        post: operations["issue_request_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a request its priority and its unit */
        post: operations["triage_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals and decisions about items in suspense: identifications, payer returns, bank reversals
         * @description An agency's people see those that concern their agency alone.
         *
         *     Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_resolutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A proposal about items in suspense, and what became of it */
        get: operations["view_resolution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees with a proposal, as a second person; then it is carried out
         * @description Items and deposits are looked at again: a deposit that was received, cancelled or corrected meanwhile makes the agreement fail.
         *
         *     Identifications are decided by the treasury's clerks and reconcilers and the head of its office, payer returns and
         *     bank reversals by the head of treasury.
         */
        post: operations["approve_resolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disagrees with a proposal, as a second person
         * @description Its items are open again.
         */
        post: operations["reject_resolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resolutions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a proposal of one's own back, as long as nobody has decided on it
         * @description Its items are open again.
         */
        post: operations["withdraw_resolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/secret-recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Asks for another secret of a case, for whoever lost it
         * @description Where the contact is the one on file, a message with the new secret goes there within minutes, and the old one no longer works; where it is not, nothing happens. The answer is the same. Without an account the key needs at least 32 characters; how often it is asked, for one case and from one address, is limited.
         */
        post: operations["recover_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The forms of services: drafts, those by which services are asked for, and those before them
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_service_forms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A form of a service with what it asks, whatever became of it */
        get: operations["view_service_form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-forms/{id}/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tries answers on a form: what would be kept of them, or everything that is wrong
         * @description Nothing is stored.
         */
        post: operations["try_service_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The service levels of the office, withdrawn ones included
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_service_levels"];
        put?: never;
        /**
         * Registers a service level
         * @description It promises nothing until a version of it is published.
         */
        post: operations["register_service_level"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-levels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A service level, with all its versions */
        get: operations["view_service_level"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-levels/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes the next version of a service level
         * @description It never changes; cases that were filed before keep the version under which they were.
         */
        post: operations["publish_service_level_version"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-levels/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a service level: no case is filed under it any more
         * @description The clocks of those that are open end now, with the reason in their logs; what was late before stays recorded.
         */
        post: operations["withdraw_service_level"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which unit answers which service, and what is promised
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_service_placements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The services of the office, also those that are not offered
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_services"];
        put?: never;
        /**
         * Registers a service
         * @description It is offered as soon as a form of it is published.
         */
        post: operations["register_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A service, also one that is not offered */
        get: operations["view_service"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes what people read of a service, and its place in the menu
         * @description The code stays.
         */
        post: operations["change_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes the draft of a service's next form, in place of the draft there was
         * @description A draft has no faults: each is named by its place. Nobody is asked by it before it is published.
         */
        post: operations["draft_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}/placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says which unit answers a service and what is promised, in place of what was said before
         * @description Cases that are filed from now on are given to the unit, and their clocks start; cases that were filed before keep theirs.
         */
        post: operations["place_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes the draft of a service's form: from now on the service is asked for by it, and it never changes
         * @description What was asked by the form before it keeps that one.
         */
        post: operations["publish_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/services/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a service, for good: it is offered no more
         * @description What was asked before goes on.
         */
        post: operations["withdraw_service"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs in
         * @description The answer carries the access token; the refresh token comes in an HttpOnly cookie that only `POST /v1/sessions/renewal` reads. Not idempotent: each call opens a session, and an answer with secrets is not kept.
         */
        post: operations["sign_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends the session: its access tokens and its refresh cookie are worth nothing from now on */
        delete: operations["sign_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renews the session of the refresh cookie: a new access token and a new cookie; the old cookie is used up
         * @description A used cookie that comes again within two seconds is the other tab (409 `renewal_retry`, still signed in). Later it is
         *     a lost answer while its successor is unused; once the successor was used it is a theft, and the session ends.
         */
        post: operations["renew_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signatories within reach, revoked ones included; the treasury's own are seen by the treasury only
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_signatories"];
        put?: never;
        /**
         * Registers a decree
         * @description Public accounting law, articles 31 (controllers), 76 (agencies) and 124 (treasury officials).
         */
        post: operations["appoint_signatory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A signatory */
        get: operations["view_signatory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatories/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revokes a signature as of today */
        post: operations["revoke_signatory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Files a complaint for somebody who came to the office
         * @description The complainant gets the reference, the PIN and the token from whoever filed it. They are shown in this answer and nowhere else.
         */
        post: operations["file_staff_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/staff-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Files a request for an applicant, who gets the reference, the PIN and the token from whoever filed it
         * @description They are shown in this answer and nowhere else. An agency's staff sees afterwards what the applicant sees.
         */
        post: operations["file_staff_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statement-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what an import of a file of statements would keep
         * @description It tells account, period, balances and sums of each statement, how it follows the one before it, whether it would be in quarantine, and which of its lines are known. The file is read and judged exactly as an import does it, and refused for the same reasons. What its lines would be matched with is found only when they are posted.
         *
         *     Nothing is stored, neither the file nor that it was looked at. `content_sha256` stands for what is said here: an import
         *     that names it does exactly this, or is refused.
         */
        post: operations["preview_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statements within the caller's reach
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_statements"];
        put?: never;
        /**
         * Imports a file of statements: of agencies' link accounts, or of the concentration or refund account
         * @description What the file is, its content says: CSV, camt.053 (versions 02 to 13) or MT940; a file may hold several statements, and is taken whole or not at all. What it would become, its preview says.
         *
         *     On a link account, lines whose reference and amount are exactly a declared deposit's are received; a debit that takes
         *     an earlier credit back reverses what that had become; money that leaves for the concentration account is a sweep; the
         *     others stand in suspense with a reason. A statement whose figures do not agree is kept in quarantine, and nothing of it
         *     is posted. Lines that an earlier file brought are not posted again; true twins are kept. On the refund account, debits and
         *     credits that name exactly one payment settle it or say that it came back, and credits from account 20/9 are funds.
         *
         *     CSV is in UTF-8. First come rows of a key and a value: `sheba` (شماره شبا), `currency` (ارز), `from` (از تاریخ),
         *     `to` (تا تاریخ), and where they are known `opening_balance` (مانده اول دوره) and `closing_balance` (مانده پایان دوره).
         *     Then a row of column names and a row for each movement: `date` (تاریخ), `description` (شرح), `payment_identifier`
         *     (شناسه واریز), `reference` (شماره پیگیری), `debit` (بدهکار: out of the account), `credit` (بستانکار: into it); optional are
         *     `row` (ردیف), `time` (ساعت), `value_date` (تاریخ ارزش), `counterparty_sheba` (شبای طرف حساب), `counterparty_name` (نام طرف
         *     حساب) and `balance` (مانده). Digits of any script; days Jalali or Gregorian; columns in any order.
         */
        post: operations["import_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement as it was imported */
        get: operations["view_statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes that a quarantined statement is posted all the same
         * @description Nothing is posted before a second person agrees; a later proposal replaces an earlier one.
         */
        post: operations["propose_statement_acceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/acceptance/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agrees, as a second person, that a quarantined statement is posted
         * @description Its lines go the way of any other's; those that another file brought meanwhile are not posted again.
         */
        post: operations["approve_statement_acceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sets a quarantined statement aside, because the bank sent a better one
         * @description Nothing of it was posted, and nothing will be; it stays in the list, and its file may come again.
         */
        post: operations["discard_statement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines of a statement, and what each was found to be
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_statement_lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspense-ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is in suspense as of today, by agency, reason and age
         * @description The ages are 0 to 7, 8 to 30, 31 to 90 and more than 90 days since the bank booked it.
         *
         *     Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["view_suspense_ageing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspense-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bank lines that were not matched by themselves
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_suspense_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspense-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An item in suspense, with what was said about it */
        get: operations["view_suspense_item"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sweeps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sweeps within the caller's reach: money that went from link accounts to the concentration account
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_sweeps"];
        put?: never;
        /**
         * Says that an unidentified debit of a link account is a sweep
         * @description The money is in transit from then on, unless it has arrived already.
         */
        post: operations["name_sweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sweeps/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sweep: its two ends, and what it took */
        get: operations["view_sweep"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sweeps/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says that an unidentified receipt of the concentration account is the arrival of a sweep that is on its way */
        post: operations["name_arrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sweeps/{id}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says what stayed on the link account when a sweep left it
         * @description The rest has to come to exactly its amount, and is swept.
         */
        post: operations["explain_sweep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for the caller, by kind
         * @description Each with how many there are, since when, and until when where something expires. Counted is what the caller may do next, as `actions[]` say; whoever did another step of a chain is not shown it.
         */
        get: operations["list_tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracked-case": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The case of the tracking token, as its applicant sees it */
        get: operations["view_tracked_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracked-case/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document of the tracked case, as its applicant uploaded it
         * @description It is answered as a file to be saved, under the type that its content was found to be.
         */
        get: operations["get_tracked_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracked-case/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rates the answer of the tracked case, once
         * @description Of a complaint, a rating of 1 or 2 opens an appeal, as long as there may be one.
         */
        post: operations["rate_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracked-case/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of the tracked case
         * @description It says what was filed and what was promised then, and never changes.
         */
        get: operations["view_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracked-case/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopens the tracked case: whoever answered works on it again
         * @description Once, until `reopen_until`: ten days after the answer, or as many working days as were promised. The answer stays in the timeline. Of a complaint it is an appeal, and the head of treasury decides.
         */
        post: operations["reopen_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracked-case/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replies to the question that the case waits with, with files where they are asked for
         * @description The office goes on working on it.
         */
        post: operations["reply_in_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracked-case/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the tracked case back, for good, as long as it is not answered */
        post: operations["withdraw_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tracking-lookups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finds a case by what its applicant was given, and opens it for half an hour
         * @description What does not fit is 404, whatever of it is wrong. Attempts are counted by reference and by address; beyond the limits 429 says when to come back. Not idempotent: each call makes a token, and an answer with a secret is not kept.
         */
        post: operations["look_up_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfer-orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Transfer orders: what the bank was ordered to pay, and how far it has come
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_transfer_orders"];
        put?: never;
        /**
         * Orders the bank to pay: funded refunds, what goes back to payers, and what failed and is sent again
         * @description Each payee gets one payment with a number of its own, which the bank carries back. Whoever had a part in approving any of it cannot send it. No more is ordered than the refund account has, and what goes back to payers leaves what is set aside for refunds.
         */
        post: operations["instruct_payments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfer-orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A transfer order
         * @description Its payments are read at `/v1/transfer-orders/{id}/payments`.
         */
        get: operations["view_transfer_order"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfer-orders/{id}/bank-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list of a transfer order for the bank (بانک‌واره)
         * @description It has a row for each payment, with the number that the bank is to carry back. The same order gives the same list every time, and both forms hold the same texts: one that a spreadsheet would take for a formula, because it begins with `=`, `+`, `-` or `@`, has an apostrophe before it. Orders that go by hand have none, so that nothing is paid in both ways.
         */
        get: operations["get_bank_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfer-orders/{id}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The payments of a transfer order, in their order
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_transfer_order_payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfer-orders/{id}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says that an unidentified debit of the refund account is a transfer order, paid as one sum
         * @description It is everything that the bank had not paid of the order yet.
         */
        post: operations["settle_transfer_order"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The trial balance: of the whole office, or of the accounts of one's own agency
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["view_trial_balance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The units of the office, closed ones included
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_units"];
        put?: never;
        /**
         * Registers a unit of the office's chart, under an open one or at the top
         * @description A chart has at most eight levels.
         */
        post: operations["register_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit, with those who work in it */
        get: operations["view_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes titles, place and head of a unit; what is left out is then absent
         * @description Its code stays.
         */
        post: operations["change_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes a unit as of today, once no open unit stands under it
         * @description What is late in it climbs on as before.
         */
        post: operations["close_unit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds somebody to those who work in a unit
         * @description People may work in several.
         */
        post: operations["add_unit_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{id}/members/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes somebody out of those who work in a unit
         * @description The audit trail keeps that they did.
         */
        post: operations["remove_unit_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uploads a file, without an account
         * @description It is a PDF, a PNG or a JPEG of at most 5 MiB, by its content: whole, with nothing before or behind it. It belongs to nobody until a request or a reply names it with its secret, and is deleted after a day otherwise. How many come from one address, and how much of it waits, is limited. Not idempotent: each call keeps a file, and an answer with a secret is not kept.
         */
        post: operations["upload_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The members of staff
         * @description Where `Accept` likes a workbook or `text/csv` best, the answer is a file with the whole list under the same filters, whatever `limit` and `cursor` say, in the language of `Accept-Language`. Everything else gets JSON.
         */
        get: operations["list_users"];
        put?: never;
        /**
         * Registers somebody
         * @description The person cannot sign in before choosing a password with a one-time code.
         */
        post: operations["add_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A member of staff */
        get: operations["view_user"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends every session of the person and refuses new ones, at once */
        post: operations["deactivate_user"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/users/{id}/password-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issues a code with which the person chooses a password
         * @description The present password works until then, so that nobody can be locked out by a reset they did not ask for. Not idempotent: a second call voids the first code, and an answer with a secret in it is not kept.
         */
        post: operations["issue_password_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Signed in: the token to send as `Authorization: Bearer …`. */
        AccessToken: {
            /** @description The token. */
            access_token: string;
            /** @description Always `Bearer`. */
            token_type: string;
            /**
             * Format: int64
             * @description Seconds until it expires; renew the session before.
             * @example 300
             */
            expires_in: number;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        AccountId: string;
        /** @description Nothing is said beside it. */
        AcknowledgeComplaint: Record<string, never>;
        /** @description One thing that can be done with a resource. */
        Action: {
            /** @description The operation's verb, as in its address. */
            action: components["schemas"]["Verb"];
            /** @description Whether the caller may do it now. */
            is_allowed: boolean;
            /** @description Why not, where not. */
            because?: components["schemas"]["Code"];
        };
        /** @description A new member of staff. There is no password in it: people choose their own, with a one-time code. */
        AddUser: {
            /**
             * @description 3 to 50 characters of a-z, 0-9, dot, dash and underscore; unique in the office.
             * @example m.karimi
             */
            username: string;
            /**
             * @description The person's name.
             * @example مریم کریمی
             */
            display_name: string;
            /** @description At least one role. */
            roles: components["schemas"]["RoleHeld"][];
        };
        /** @description An executive agency (دستگاه اجرایی). */
        Agency: {
            /** @description Id. */
            id: components["schemas"]["AgencyId"];
            /** @description Its code in the budget. */
            code: components["schemas"]["AgencyCode"];
            /**
             * @description Persian name.
             * @example اداره کل راه و شهرسازی استان
             */
            name_fa: string;
            /**
             * @description English name.
             * @example Provincial Roads and Urban Development
             */
            name_en: string;
            /** @description Its national id as a legal person (شناسه ملی). */
            legal_id?: components["schemas"]["LegalId"];
        };
        /**
         * @description Code of an executive agency (دستگاه اجرایی): eight digits.
         * @example 12800016
         */
        AgencyCode: string;
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        AgencyId: string;
        /** @description One page of a list. */
        AgencyPage: {
            /** @description The items. */
            items: components["schemas"]["Agency"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description The answer. */
        AnswerRequest: {
            /** @description What was decided. */
            outcome: components["schemas"]["CaseOutcome"];
            /**
             * @description The answer, for the applicant; of a refusal the reason.
             * @example مانده سپرده ۱۲٬۰۰۰٬۰۰۰ ریال است.
             */
            text: string;
            /**
             * @description How the applicant objects; of a refusal it is required.
             * @example تا ده روز می‌توانید پرونده را بازگشایی کنید.
             */
            appeal_note?: string | null;
        };
        /** @description Who answers what is asked by a service. */
        Answering: {
            /**
             * @description Who does it, in Persian.
             * @example کارشناس واحد سپرده
             */
            responsible_fa: string;
            /**
             * @description Who does it, in English.
             * @example Clerk of the deposit unit
             */
            responsible_en: string;
            /**
             * @description Who answers for it, in Persian.
             * @example رئیس اداره خزانه
             */
            accountable_fa: string;
            /**
             * @description Who answers for it, in English.
             * @example Head of the treasury office
             */
            accountable_en: string;
            /**
             * @description Who is asked, in Persian.
             * @example ذی‌حساب دستگاه اجرایی
             */
            consulted_fa: string;
            /**
             * @description Who is asked, in English.
             * @example Controller of the agency
             */
            consulted_en: string;
            /**
             * @description Who is told, in Persian.
             * @example متقاضی
             */
            informed_fa: string;
            /**
             * @description Who is told, in English.
             * @example The applicant
             */
            informed_en: string;
        };
        /**
         * @description What the office has to know of an applicant; whoever files says it once, beside the form.
         * @enum {string}
         */
        ApplicantNeed: "identifier" | "mobile" | "email";
        /** @description Somebody whose signature counts from now on, by decree. */
        AppointSignatory: {
            /** @description The person: an active member of staff. */
            user_id: components["schemas"]["UserId"];
            /** @description The agency signed for; none for treasury signatories. */
            agency_id?: components["schemas"]["AgencyId"] | null;
            /** @description In what capacity. */
            capacity: components["schemas"]["Capacity"];
            /**
             * @description Number of the decree.
             * @example ۱۲/۵۶۷۸
             */
            decree_number: string;
            /**
             * Format: date
             * @description Day of the decree; not in the future.
             * @example 2025-03-20
             */
            decree_on: string;
            /**
             * Format: date
             * @description First day on which the signature counts.
             * @example 2025-03-21
             */
            valid_from: string;
            /**
             * Format: date
             * @description Last day on which it counts, where the decree sets one.
             * @example 2029-03-19
             */
            valid_to?: string | null;
        };
        /** @description What is agreed to. */
        ApproveAcceptance: {
            /**
             * @description A note for the audit trail.
             * @example نامه بانک دیده شد
             */
            note?: string | null;
        };
        /** @description Agreement: what is agreed to is the version named by `If-Match`. */
        ApproveRemedy: {
            /**
             * @description A note for the audit trail.
             * @example شبا با نامهٔ دستگاه سنجیده شد
             */
            note?: string | null;
        };
        /** @description Agreement: what is agreed to is the version named by `If-Match`. */
        ApproveResolution: {
            /**
             * @description What is to be remembered about it, for the audit trail.
             * @example اصل فیش دیده شد
             */
            note?: string | null;
        };
        /** @description What is missing. */
        AskApplicant: {
            /**
             * @description The question, for the applicant.
             * @example لطفاً شماره قبض سپرده را بنویسید.
             */
            question: string;
        };
        /** @description What is missing. */
        AskComplainant: {
            /**
             * @description The question, for the complainant.
             * @example لطفاً تاریخ مراجعه را بنویسید.
             */
            question: string;
        };
        /** @description A part of an announced deposit that is asked for. */
        AskForRefund: {
            /** @description The number under which the treasury owes it (شماره بستانکاری). */
            credit_number: components["schemas"]["CreditNumber"];
            /**
             * Format: date
             * @description The day its collection was announced.
             * @example 2025-08-10
             */
            announced_on: string;
            /**
             * @description Number of the deposit receipt.
             * @example 1404-000123
             */
            receipt_number: string;
            /** @description How much of it. */
            amount: components["schemas"]["Rial"];
            /** @description Why. */
            reason: components["schemas"]["RefundReason"];
            /** @description Who gets it; only where beneficiaries are paid directly. */
            payee?: components["schemas"]["NamePayee"] | null;
        };
        /** @description Who is to handle it. */
        AssignComplaint: {
            /** @description A complaint officer who is not complained of. */
            assignee_id: components["schemas"]["UserId"];
        };
        /** @description Who is to work on it. */
        AssignRequest: {
            /** @description A person who may work on requests. */
            assignee_id: components["schemas"]["UserId"];
        };
        /** @description A document as it was uploaded; its bytes are at its own address. */
        Attachment: {
            /** @description Id. */
            id: components["schemas"]["AttachmentId"];
            /** @description What it is. */
            document: components["schemas"]["Document"];
            /**
             * @description Its name, as the caller gave it.
             * @example نامه آزادسازی.pdf
             */
            file_name: string;
            /**
             * @description What its content was found to be.
             * @example application/pdf
             */
            media_type: string;
            /**
             * Format: int64
             * @description How many bytes it has.
             * @example 48213
             */
            size_bytes: number;
            /**
             * @description SHA-256 of its bytes, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /** @description Who uploaded it. */
            uploaded_by: components["schemas"]["UserId"];
            /**
             * Format: date-time
             * @description When.
             */
            uploaded_at: string;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        AttachmentId: string;
        /** @description A bank account of an agency or of the treasury. */
        BankAccount: {
            /** @description Id. */
            id: components["schemas"]["BankAccountId"];
            /** @description What it is for. */
            kind: components["schemas"]["BankAccountKind"];
            /** @description The agency that holds it; absent for the treasury's own. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description Its Sheba (IBAN). */
            sheba: components["schemas"]["Sheba"];
            /**
             * @description What people call it.
             * @example حساب رابط سپرده اداره کل راه و شهرسازی
             */
            title: string;
            /**
             * @description The letter by which the General Treasury had it opened.
             * @example ۵۷/۱۲۳۴
             */
            opening_letter_number: string;
            /**
             * Format: date
             * @description When it was opened.
             * @example 2025-03-25
             */
            opened_on: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-01-05
             */
            opened_on_jalali: string;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        BankAccountId: string;
        /**
         * @description What a bank account is for.
         * @enum {string}
         */
        BankAccountKind: "link" | "agency_refund" | "concentration" | "refund" | "central_deposit";
        /** @description One page of a list. */
        BankAccountPage: {
            /** @description The items. */
            items: components["schemas"]["BankAccount"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description What a calendar that was published later says of a breach. */
        BreachReview: {
            /**
             * Format: date-time
             * @description When it was looked at again.
             */
            reviewed_at: string;
            /** @description What came of it. */
            verdict: components["schemas"]["ReviewVerdict"];
            /**
             * Format: date-time
             * @description The deadline by which it stands; absent where it would not.
             */
            deadline?: string;
        };
        /** @description A working calendar (تقویم کاری): when the office is open. */
        Calendar: {
            /** @description Id. */
            id: components["schemas"]["CalendarId"];
            /**
             * @description Its code, in ASCII digits.
             * @example office
             */
            code: string;
            /**
             * @description Persian title.
             * @example تقویم کاری خزانه معین
             */
            title_fa: string;
            /**
             * @description English title.
             * @example Treasury's working days
             */
            title_en: string;
            /**
             * @description The zone of its clock, by its name in the database of the IANA.
             * @example Asia/Tehran
             */
            zone: string;
            /**
             * @description How far that clock is ahead of UTC at this moment.
             * @example +03:30
             */
            utc_offset: string;
            /**
             * @description The hours of the week, in the order of their publication. Of those that have begun the last ones hold; the first
             *     ones hold before their day, too.
             */
            weeks: components["schemas"]["CalendarWeek"][];
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /** @description A day that differs from its weekday. */
        CalendarDay: {
            /** @description Id. */
            id: components["schemas"]["CalendarDayId"];
            /**
             * Format: date
             * @description The day.
             * @example 2025-09-02
             */
            day: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-06-11
             */
            day_jalali: string;
            /** @description How it differs. */
            kind: components["schemas"]["DayKind"];
            /** @description In which hours; from 00:00 to 24:00 is the whole day. */
            hours: components["schemas"]["OfficeHours"][];
            /**
             * @description Why, in Persian.
             * @example تعطیلی به دستور استاندار
             */
            reason_fa: string;
            /**
             * @description Why, in English.
             * @example Closed by order of the governor
             */
            reason_en: string;
            /**
             * @description Where it was read.
             * @example بخشنامه ۱۲/۳۴۵
             */
            source: string;
            /** @description Whether it was computed and may still move. */
            is_provisional: boolean;
            /**
             * Format: date-time
             * @description When it was published; nobody is held to it before.
             */
            published_at: string;
            /** @description Who published it. */
            published_by: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example زهرا محمدی
             */
            published_by_name?: string;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        CalendarDayId: string;
        /** @description One page of a list. */
        CalendarDayPage: {
            /** @description The items. */
            items: components["schemas"]["CalendarDay"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        CalendarId: string;
        /** @description One page of a list. */
        CalendarPage: {
            /** @description The items. */
            items: components["schemas"]["Calendar"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description Hours of the week from a day on. */
        CalendarWeek: {
            /**
             * Format: date
             * @description The first day on which they hold.
             * @example 2025-08-10
             */
            valid_from: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-05-19
             */
            valid_from_jalali: string;
            /** @description The hours. */
            week: components["schemas"]["OfficeWeek"];
            /**
             * Format: date-time
             * @description When they were published.
             */
            published_at: string;
            /** @description Who published them. */
            published_by: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example زهرا محمدی
             */
            published_by_name?: string;
        };
        /** @description Why a declaration is taken back. */
        CancelDeposit: {
            /**
             * @description The reason, for whoever asks later.
             * @example قبض به اشتباه ثبت شده بود
             */
            reason: string;
        };
        /** @description Why a request is taken back. */
        CancelRefund: {
            /**
             * @description The reason, for whoever asks later.
             * @example قرارداد تمدید شد
             */
            reason: string;
        };
        /**
         * @description In what capacity somebody signs.
         * @enum {string}
         */
        Capacity: "controller" | "agency_signatory" | "treasury_signatory";
        /** @description The office's answer. */
        CaseAnswer: {
            /** @description What was decided. */
            outcome: components["schemas"]["CaseOutcome"];
            /**
             * @description In the office's words.
             * @example ماندهٔ سپرده در پیوست آمده است.
             */
            text: string;
            /**
             * @description How to object, where something was refused.
             * @example تا ده روز می‌توانید پرونده را بازگشایی کنید.
             */
            appeal_note?: string;
            /**
             * Format: date-time
             * @description When.
             */
            answered_at: string;
        };
        /** @description Who asks, as the office knows it. */
        CaseApplicant: {
            /**
             * @description The name.
             * @example مریم رضایی
             */
            name: string;
            /** @description What the applicant is, where there is an identifier. */
            kind?: components["schemas"]["DepositorKind"];
            /**
             * @description National id, legal-entity id or foreigner's number.
             * @example 1360123458
             */
            identifier?: string;
            /**
             * @description Mobile number.
             * @example 09121234567
             */
            mobile?: string;
            /**
             * @description Address for mail.
             * @example m.rezaei@example.ir
             */
            email?: string;
        };
        /** @description A file that an applicant sent along; its bytes are at its own address. */
        CaseAttachment: {
            /** @description Id, as the answers name it. */
            id: components["schemas"]["UploadId"];
            /**
             * @description Its name, as the applicant gave it.
             * @example نامه.pdf
             */
            file_name: string;
            /**
             * @description What its content was found to be.
             * @example application/pdf
             */
            media_type: string;
            /**
             * Format: int64
             * @description How many bytes it has.
             * @example 48213
             */
            size_bytes: number;
            /**
             * @description SHA-256 of its bytes, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /**
             * Format: date-time
             * @description When it came: with what was filed, or with the reply of this moment.
             */
            attached_at: string;
        };
        /**
         * @description By which way a case came.
         * @enum {string}
         */
        CaseChannel: "portal" | "staff" | "bulk";
        /** @description The clocks of a case. */
        CaseClock: {
            /** @description Id; that of the case. */
            id: components["schemas"]["CaseId"];
            /** @description What the case is. */
            case_kind: components["schemas"]["CaseKind"];
            /**
             * @description What people call the case.
             * @example 12345-67890-12345
             */
            case_reference: string;
            /** @description What is promised for it. */
            service_level_id: components["schemas"]["ServiceLevelId"];
            /**
             * @description The code of that service level.
             * @example portal
             */
            service_level_code: string;
            /**
             * Format: int32
             * @description The version that holds for the case.
             * @example 1
             */
            service_level_number: number;
            /** @description How urgent it is. */
            priority: components["schemas"]["Priority"];
            /** @description The unit whose it is. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * @description That unit's code.
             * @example 210
             */
            unit_code?: string;
            /**
             * @description Its Persian title.
             * @example اداره خزانه
             */
            unit_title_fa?: string;
            /**
             * @description Its English title.
             * @example Treasury office
             */
            unit_title_en?: string;
            /** @description Who works on it; absent while nobody does. */
            assignee_id?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example علی احمدی
             */
            assignee_name?: string;
            /** @description Where its clocks stand. */
            state: components["schemas"]["CaseClockState"];
            /**
             * Format: date-time
             * @description When it was filed.
             */
            started_at: string;
            /**
             * Format: date-time
             * @description The deadline that comes next, or that has passed; absent while nothing is due.
             */
            due_at?: string;
            /** @description Whether a deadline has passed and is not met yet; of an answered case whether the answer came late. */
            is_late: boolean;
            /**
             * Format: int64
             * @description Minutes of working time left until the answer is due; 0 when it is late.
             * @example 180
             */
            remaining_minutes: number;
            /**
             * Format: int64
             * @description Minutes of working time by which the answer is late.
             * @example 0
             */
            overdue_minutes: number;
            /**
             * Format: int32
             * @description How far an open case has climbed in the present windows; absent where it has not.
             * @example 1
             */
            escalation_step?: number;
            /** @description Who was told last; absent where nobody was there to be told. */
            escalated_to?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example زهرا محمدی
             */
            escalated_to_name?: string;
        };
        /** @description The clocks of a case, explained. */
        CaseClockExplained: {
            /** @description As lists show it. */
            summary: components["schemas"]["CaseClock"];
            /**
             * Format: date-time
             * @description The instant of which all of it is.
             */
            as_of: string;
            /** @description The calendar by which working time is counted. */
            calendar_id: components["schemas"]["CalendarId"];
            /**
             * @description The zone of its clock, by its name in the database of the IANA.
             * @example Asia/Tehran
             */
            zone: string;
            /**
             * @description How far that clock is ahead of UTC at this moment.
             * @example +03:30
             */
            utc_offset: string;
            /** @description Until the applicant hears a word of the office. */
            first_response: components["schemas"]["ClockExplained"];
            /** @description Until the answer. */
            answer: components["schemas"]["ClockExplained"];
            /**
             * Format: date-time
             * @description Until when the applicant may reopen the case; absent while it is open.
             */
            reopens_until?: string;
            /**
             * Format: date-time
             * @description Until when the office waits for the applicant; absent while it does not.
             */
            waits_until?: string;
            /** @description What happened to the clocks, in order. */
            events: components["schemas"]["ClockStep"][];
            /** @description What was found: warnings, breaches and what is said of them today, escalations. */
            findings: components["schemas"]["ClockFinding"][];
        };
        /** @description One page of a list. */
        CaseClockPage: {
            /** @description The items. */
            items: components["schemas"]["CaseClock"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description Where the clocks of a case stand.
         * @enum {string}
         */
        CaseClockState: "running" | "paused" | "stopped" | "merged" | "switched_off";
        /** @description Something that happened to a case, as the staff reads it. */
        CaseEntry: {
            /**
             * Format: int32
             * @description Its number, from 1.
             * @example 1
             */
            seq: number;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description What. */
            kind: components["schemas"]["CaseEntryKind"];
            /**
             * @description Whether the applicant sees it.
             * @example true
             */
            is_public: boolean;
            /** @description Who of the staff; left out where it was the applicant, or the system. */
            actor_id?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            actor_name?: string;
            /**
             * @description In which words.
             * @example با بایگانی هماهنگ شد.
             */
            text?: string;
        };
        /**
         * @description What happened to a case.
         * @enum {string}
         */
        CaseEntryKind: "filed" | "triaged" | "assigned" | "taken_up" | "asked" | "replied" | "answered" | "noted" | "closed" | "withdrawn" | "reopened" | "rated" | "rejected" | "merged" | "absorbed" | "expired" | "secret_issued" | "acknowledged" | "interim_replied" | "reply_missed" | "remedy_ordered" | "remedy_done" | "appealed";
        /** @description One page of a list. */
        CaseEntryPage: {
            /** @description The items. */
            items: components["schemas"]["CaseEntry"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        CaseId: string;
        /**
         * @description What somebody waits for.
         * @enum {string}
         */
        CaseKind: "request" | "complaint";
        /**
         * @description What comes next in a case.
         * @enum {string}
         */
        CaseNext: "office_reads" | "office_works" | "applicant_replies" | "applicant_may_object" | "nothing";
        /**
         * @description What the office decided.
         * @enum {string}
         */
        CaseOutcome: "granted" | "refused" | "partly";
        /** @description What the office says it was given. Every member is a text; those that say nothing are left out. */
        CaseReceipt: {
            /**
             * @description Of which form it is.
             * @example amanat/receipt/1
             */
            version: string;
            /**
             * @description Code of the office.
             * @example 00
             */
            office: string;
            /**
             * @description By which the case is found again.
             * @example 100000000000425
             */
            reference: string;
            /**
             * @description Code of the service.
             * @example general-request
             */
            service: string;
            /**
             * @description Its title in Persian.
             * @example درخواست عمومی
             */
            service_title_fa: string;
            /**
             * @description Its title in English.
             * @example General request
             */
            service_title_en: string;
            /**
             * @description SHA-256 of what was filed, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            filed_sha256: string;
            /**
             * @description When it was filed, in UTC.
             * @example 2025-08-10T06:30:00Z
             */
            filed_at: string;
            /**
             * @description Code of the service level under which it was filed, where one was.
             * @example portal
             */
            service_level?: string | null;
            /**
             * @description The number of that level's version.
             * @example 1
             */
            service_level_number?: string | null;
            /**
             * @description Until when an answer was promised, in UTC. What happens later (a question, a closure) moves the deadline, not this.
             * @example 2025-08-13T10:30:00Z
             */
            answer_due_at?: string | null;
            /**
             * @description The key of the signature, as `/.well-known/receipt-keys.json` names it.
             * @example q83vEjRWeJCr
             */
            key_id: string;
            /**
             * @description Ed25519, base64url without padding.
             * @example q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJCrze8SNFZ4kA
             */
            signature: string;
        };
        /**
         * @description Where a case stands.
         * @enum {string}
         */
        CaseState: "registered" | "triaged" | "assigned" | "in_review" | "waiting_for_applicant" | "answered" | "closed" | "withdrawn" | "expired" | "rejected_invalid" | "merged_duplicate";
        /** @description How long a case takes, in working time. */
        CaseTime: {
            /**
             * Format: date-time
             * @description Until when the answer is or was due; left out while the office waits for the applicant.
             */
            answer_due_at?: string;
            /**
             * Format: int64
             * @description Minutes of working time that it may take.
             * @example 420
             */
            promised_minutes: number;
            /**
             * Format: int64
             * @description Minutes of working time that it has taken.
             * @example 135
             */
            used_minutes: number;
            /**
             * @description Whether the time for the answer has passed.
             * @example false
             */
            is_late: boolean;
        };
        /** @description The whole description as it is to be. */
        ChangeService: {
            /** @description What people are to read of it. */
            description: components["schemas"]["ServiceDescription"];
        };
        /** @description A unit as it is from now on: all of it. */
        ChangeUnit: {
            /**
             * @description Persian title.
             * @example اداره خزانه
             */
            title_fa: string;
            /**
             * @description English title.
             * @example Treasury office
             */
            title_en: string;
            /** @description The unit above it; none at the top of the chart. */
            parent_id?: components["schemas"]["UnitId"] | null;
            /** @description Who leads it, where somebody does: an active member of the treasury's staff. */
            head_id?: components["schemas"]["UserId"] | null;
        };
        /**
         * @description How an order reaches the bank.
         * @enum {string}
         */
        Channel: "by_hand" | "bank_list";
        /** @description What was checked, and what the bank said about the payees. */
        CheckRefund: {
            /**
             * @description SHA-256 of the refund, in hexadecimal, as the checker has seen it.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
            /**
             * @description What the bank answered about the holders of the payees' accounts: a transfer goes by the Sheba alone, and no bank
             *     answers for the name. Needed where beneficiaries are paid directly.
             * @example نام صاحب شبا با درخواست یکی است
             */
            payee_enquiry?: string | null;
        };
        /** @description An uploaded file, claimed by whoever uploaded it. */
        ClaimUpload: {
            /** @description Its id. */
            upload_id: components["schemas"]["UploadId"];
            /**
             * @description The secret that came with it.
             * @example q83vEjRWeJCrze8SNFZ4kA
             */
            secret: string;
        };
        /** @description One of the two clocks of a case. Amounts are of its present window, the last where it has stopped. */
        ClockExplained: {
            /** @description Where it stands. */
            state: components["schemas"]["CaseClockState"];
            /**
             * Format: int32
             * @description How often it was started.
             * @example 1
             */
            window: number;
            /**
             * Format: date-time
             * @description When this window began.
             */
            started_at?: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            ended_at?: string;
            /**
             * Format: date-time
             * @description Until when it is or was due; absent while it stands still, because nobody knows then.
             */
            deadline?: string;
            /**
             * Format: int64
             * @description Seconds of working time that it may take, extensions included.
             * @example 25200
             */
            allowed_seconds: number;
            /**
             * Format: int64
             * @description Seconds of working time that count legally; the sum of the segments.
             * @example 12600
             */
            used_seconds: number;
            /**
             * Format: int64
             * @description What is left of them.
             * @example 12600
             */
            remaining_seconds: number;
            /**
             * Format: int64
             * @description By how many it is over.
             * @example 0
             */
            overdue_seconds: number;
            /**
             * Format: int64
             * @description Seconds that really went by, nights, holidays and pauses included.
             * @example 99000
             */
            real_elapsed_seconds: number;
            /**
             * Format: int64
             * @description Of those the ones during which it was paused.
             * @example 0
             */
            real_paused_seconds: number;
            /** @description Whether the deadline of this window has passed. */
            is_late: boolean;
            /** @description The pieces of working time that were counted, one by one. */
            segments: components["schemas"]["CountedSegment"][];
        };
        /** @description What was found at a clock, once. */
        ClockFinding: {
            /** @description Id. */
            id: components["schemas"]["ClockFindingId"];
            /** @description What it is. */
            kind: components["schemas"]["FindingKind"];
            /** @description At which clock. */
            clock: components["schemas"]["ClockKind"];
            /**
             * Format: int32
             * @description In which of its windows, from 1.
             * @example 1
             */
            window: number;
            /**
             * Format: int32
             * @description Of a warning the percentage, of a breach how often the window's time had been changed, of an escalation its step.
             * @example 50
             */
            number: number;
            /**
             * Format: date-time
             * @description When it fell due.
             */
            at: string;
            /**
             * Format: date-time
             * @description The deadline of that moment.
             */
            deadline: string;
            /**
             * Format: date-time
             * @description When it was found, and somebody told.
             */
            found_at: string;
            /** @description Who was told; absent where nobody was there to be told. */
            told_to?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example زهرا محمدی
             */
            told_to_name?: string;
            /** @description What calendars that were published later say of a breach, in order; it stays what it was. */
            reviews: components["schemas"]["BreachReview"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        ClockFindingId: string;
        /**
         * @description Which of the two clocks of a case.
         * @enum {string}
         */
        ClockKind: "first_response" | "answer";
        /** @description Something that happened to the clocks. */
        ClockStep: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * @description What.
             * @example paused
             */
            event: string;
            /**
             * @description Why, where a reason was given.
             * @example در انتظار مدارک متقاضی
             */
            reason?: string;
            /**
             * Format: int32
             * @description Minutes of working time: those that were added, or those within which the answer is due by another promise.
             * @example 60
             */
            minutes?: number;
            /** @description Who of the staff did it; absent where nobody did. */
            actor_id?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example علی احمدی
             */
            actor_name?: string;
        };
        /** @description The closing of a month's books. */
        ClosePeriod: {
            /**
             * @description What is to be remembered about it, for the audit trail.
             * @example صورتحساب‌های ماه مغایرت‌گیری شد
             */
            note?: string | null;
        };
        /**
         * @description Nothing is said beside the fact.
         * @example {}
         */
        CloseRefund: Record<string, never>;
        /** @description Nothing is said beside it. */
        CloseRequest: Record<string, never>;
        /** @description Why a unit does not work any more. */
        CloseUnit: {
            /**
             * @description The reason, for the audit trail.
             * @example ادغام در اداره خزانه
             */
            reason: string;
        };
        /**
         * @description Why a request was refused. Stable inside `/v1`; the wording of the texts is not.
         * @example version_stale
         * @enum {string}
         */
        Code: "bad_request" | "json_invalid" | "unknown_parameter" | "cursor_invalid" | "idempotency_key_missing" | "idempotency_key_invalid" | "idempotency_key_weak" | "invalid" | "payload_too_large" | "body_timeout" | "unsupported_media_type" | "not_found" | "method_not_allowed" | "sign_in_required" | "token_expired" | "credentials_wrong" | "code_wrong" | "session_ended" | "renewal_retry" | "forbidden" | "origin_forbidden" | "same_person" | "rate_limited" | "tracking_required" | "too_many_attempts" | "idempotency_key_reused" | "idempotency_in_flight" | "if_match_missing" | "version_stale" | "state_forbids" | "username_taken" | "role_needs_agency" | "roles_conflict" | "agency_code_taken" | "sheba_taken" | "bank_account_needs_agency" | "decree_taken" | "signatory_needs_agency" | "signatory_validity" | "unit_code_taken" | "unit_cycle" | "unit_too_deep" | "unit_closed" | "unit_has_units" | "calendar_code_taken" | "service_level_code_taken" | "service_level_not_in_force" | "service_level_withdrawn" | "fiscal_year_not_open" | "fiscal_year_open" | "period_closed" | "period_order" | "liability_negative" | "balance_held" | "receipt_number_taken" | "deposit_list_unreadable" | "deposit_list_already_declared" | "deposit_already_received" | "deposit_cancelled" | "deposit_not_received" | "deposit_reversed" | "deposit_disputed" | "hold_placed" | "hold_released" | "statement_unreadable" | "statement_file_already_imported" | "statement_preview_outdated" | "statement_wrong_account" | "statement_wrong_currency" | "statement_account_unknown" | "bank_account_kind_not_taken" | "statement_not_quarantined" | "statement_acceptance_not_proposed" | "suspense_item_not_open" | "suspense_item_debit" | "suspense_item_credit" | "suspense_item_of_treasury" | "suspense_item_short" | "suspense_item_taken_back" | "resolution_not_proposed" | "deposit_identification_proposed" | "identification_amount" | "identification_agency" | "decree_not_valid" | "content_changed" | "sweep_amount" | "sweep_explained" | "sweep_incomplete" | "itemised_list_empty" | "itemised_list_not_signed" | "collection_notice_under_way" | "available_changed" | "refund_exceeds_available" | "refund_not_due" | "refund_expired" | "amount_above_limit" | "refund_account_short" | "payee_enquiry_missing" | "deposit_refunded" | "deposit_held" | "case_not_found" | "secret_recovery_not_offered" | "case_not_due" | "case_not_yours" | "case_reply_over" | "case_reopened_before" | "case_reopening_over" | "case_rated" | "case_other_applicant" | "case_merge_into_younger" | "complaint_conflict" | "complaint_confidential" | "complaint_interim_due" | "complaint_not_upheld" | "complaint_appealed_before" | "complaint_appeal_over" | "form_superseded" | "document_content" | "document_missing" | "attachments_too_many" | "uploads_too_much" | "payer_return_not_confirmed" | "payment_already_instructed" | "payment_amount" | "payment_in_doubt" | "remedy_under_way" | "remedy_not_approved" | "payer_return_not_restorable" | "transfer_order_by_hand" | "service_code_taken" | "busy" | "database_unavailable" | "timeout" | "storage_full" | "internal";
        /** @description The treasury's answer to an itemised list: the money has been collected (اعلام وصول). */
        CollectionNotice: {
            /** @description Id. */
            id: components["schemas"]["CollectionNoticeId"];
            /** @description The agency that is told. */
            agency_id: components["schemas"]["AgencyId"];
            /** @description The list that is answered. */
            itemised_list_id: components["schemas"]["ItemisedListId"];
            /**
             * @description Its number, once it is issued.
             * @example 1404-0001
             */
            number?: string;
            /**
             * Format: int32
             * @description How many deposits it announces.
             * @example 42
             */
            row_count: number;
            /** @description Their sum. */
            total: components["schemas"]["Rial"];
            /**
             * @description SHA-256 of what is signed, in hexadecimal: whoever signs sends it back.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
            /** @description Where it stands. */
            state: components["schemas"]["NoticeState"];
            /** @description Who made it. */
            prepared_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            prepared_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            prepared_at: string;
            /**
             * Format: date
             * @description The day it was issued.
             */
            issued_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-02
             */
            issued_on_jalali?: string;
            /**
             * Format: date-time
             * @description When exactly.
             */
            issued_at?: string;
            /** @description Who rejected it. */
            rejected_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            rejected_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            rejected_at?: string;
            /** @description Why. */
            rejected_because?: string;
            /** @description The treasury's signatures so far (public accounting law, article 124: two). */
            signatures: components["schemas"]["Signature"][];
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        CollectionNoticeId: string;
        /** @description One page of a list. */
        CollectionNoticePage: {
            /** @description The items. */
            items: components["schemas"]["CollectionNotice"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description A complaint and its course (شکایت); what was written is not in it. */
        Complaint: {
            /** @description Id. */
            id: components["schemas"]["CaseId"];
            /** @description By which people find it. */
            reference: components["schemas"]["TrackingReference"];
            /** @description Of what. */
            about: components["schemas"]["ComplaintAbout"];
            /** @description By which way it came. */
            channel: components["schemas"]["CaseChannel"];
            /**
             * @description Whether the complainant stays unnamed.
             * @example false
             */
            is_anonymous: boolean;
            /**
             * Format: date-time
             * @description When it was filed.
             */
            filed_at: string;
            /**
             * @description SHA-256 of what was filed, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            filed_sha256: string;
            /** @description Where it stands. */
            state: components["schemas"]["ComplaintState"];
            /** @description The unit that handles it. */
            unit_id?: components["schemas"]["UnitId"];
            /**
             * @description Title of the unit in Persian.
             * @example رسیدگی به شکایات
             */
            unit_title_fa?: string;
            /**
             * @description Title of the unit in English.
             * @example Complaints
             */
            unit_title_en?: string;
            /** @description Who handles it. */
            assignee_id?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example مریم رضایی
             */
            assignee_name?: string;
            /**
             * Format: date
             * @description The last day for the complainant's reply, while a question waits for it.
             */
            reply_due_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-03
             */
            reply_due_on_jalali?: string;
            /**
             * Format: date
             * @description Until when the decision was promised, where it takes longer.
             */
            interim_until?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-03
             */
            interim_until_jalali?: string;
            /** @description What was decided. */
            outcome?: components["schemas"]["ComplaintOutcome"];
            /**
             * Format: date-time
             * @description When.
             */
            decided_at?: string;
            /**
             * Format: date
             * @description Until when it is to be made good.
             */
            remedy_due_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-03
             */
            remedy_due_on_jalali?: string;
            /**
             * Format: date-time
             * @description When it was made good.
             */
            remedy_done_at?: string;
            /**
             * Format: date-time
             * @description Until when the complainant may appeal.
             */
            appeal_until?: string;
            /**
             * @description Whether the complainant did.
             * @example false
             */
            is_appealed: boolean;
            /**
             * Format: int32
             * @description The rating that opened the appeal, if one did.
             * @example 1
             */
            appeal_rating?: number;
            /**
             * Format: int32
             * @description How the complainant rated the decision, from 1 to 5.
             * @example 4
             */
            rating?: number;
            /**
             * Format: date-time
             * @description When it ended.
             */
            closed_at?: string;
            /** @description How long it takes, where something is promised. */
            clock?: components["schemas"]["CaseTime"];
            /** @description What the caller may do next, and why not where not. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * @description What somebody complains of.
         * @enum {string}
         */
        ComplaintAbout: "service" | "delay" | "conduct" | "refusal" | "other";
        /** @description What was written of a complaint, and who is complained of: for named readers. */
        ComplaintBody: {
            /** @description Id of the complaint. */
            id: components["schemas"]["CaseId"];
            /**
             * @description In the complainant's words.
             * @example دو ماه است که پاسخ استرداد سپرده داده نشده است.
             */
            text: string;
            /** @description Who complains; left out where the complainant stays unnamed. */
            complainant?: components["schemas"]["CaseApplicant"];
            /** @description The case that it is about, as the complainant wrote its reference. */
            about_reference?: components["schemas"]["TrackingReference"];
            /** @description That case, where there is one. */
            about_case_id?: components["schemas"]["CaseId"];
            /** @description The unit complained of. */
            unit_complained_of?: components["schemas"]["UnitId"];
            /** @description The person complained of: who worked on the case when the complaint was filed. */
            officer_complained_of?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example رضا احمدی
             */
            officer_complained_of_name?: string;
            /**
             * @description What the complainant is asked, while the office waits for the reply.
             * @example لطفاً تاریخ مراجعه را بنویسید.
             */
            question?: string;
            /** @description The decision with its reasons. */
            answer?: components["schemas"]["CaseAnswer"];
            /** @description What the office does to make it good. */
            remedy?: components["schemas"]["ComplaintRemedy"];
            /**
             * @description What the complainant said with the rating.
             * @example رسیدگی منصفانه بود.
             */
            rating_comment?: string;
            /** @description The files that the complainant sent along. */
            attachments: components["schemas"]["CaseAttachment"][];
            /** @description What happened so far with its words, oldest first. */
            entries: components["schemas"]["CaseEntry"][];
        };
        /**
         * @description What the office decided on a complaint.
         * @enum {string}
         */
        ComplaintOutcome: "upheld" | "partly" | "not_upheld";
        /** @description One page of a list. */
        ComplaintPage: {
            /** @description The items. */
            items: components["schemas"]["Complaint"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description Which unit handles complaints, and what is promised to complainants. */
        ComplaintPlacement: {
            /** @description The unit; left out while nobody has said so. */
            unit_id?: components["schemas"]["UnitId"];
            /**
             * @description Title of the unit in Persian.
             * @example رسیدگی به شکایات
             */
            unit_title_fa?: string;
            /**
             * @description Title of the unit in English.
             * @example Complaints
             */
            unit_title_en?: string;
            /** @description What is promised; left out where nothing is. */
            service_level_id?: components["schemas"]["ServiceLevelId"];
            /** @description Who said so. */
            placed_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example مریم رضایی
             */
            placed_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            placed_at?: string;
        };
        /** @description What the office does to make it good. */
        ComplaintRemedy: {
            /**
             * @description What.
             * @example مانده سپرده تا پایان هفته پرداخت می‌شود.
             */
            text: string;
            /**
             * Format: date
             * @description Until when.
             */
            due_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-03
             */
            due_on_jalali: string;
            /**
             * Format: date-time
             * @description When it was done.
             */
            done_at?: string;
        };
        /**
         * @description Where a complaint stands.
         * @enum {string}
         */
        ComplaintState: "registered" | "acknowledged" | "investigating" | "waiting_for_complainant" | "decided" | "remedy_ordered" | "remedy_done" | "appealed" | "reviewed_by_head" | "closed" | "withdrawn";
        /** @description What was done. */
        CompleteRemedy: {
            /**
             * @description What was done, for the complainant.
             * @example مانده سپرده واریز شد.
             */
            text: string;
        };
        /**
         * @description How a statement follows the one before it on its account.
         * @enum {string}
         */
        Continuity: "first" | "continues" | "gap" | "overlaps" | "unknown";
        /** @description The right amount, and why it differs from the one declared. */
        CorrectDeposit: {
            /** @description The amount as it should have been declared. */
            amount: components["schemas"]["Rial"];
            /**
             * @description The reason, for whoever asks later.
             * @example مبلغ قبض اشتباه وارد شده بود
             */
            reason: string;
        };
        /**
         * @description The whole of the request, as it should be.
         * @example {
         *       "letter_number": "210/4451",
         *       "letter_on": "2025-08-09",
         *       "payee_account_id": "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704",
         *       "payee_mode": "agency_refund_account",
         *       "rows": [
         *         {
         *           "amount": "700",
         *           "announced_on": "2025-08-10",
         *           "credit_number": "1404000000141",
         *           "reason": "bid_lost",
         *           "receipt_number": "1404-000123"
         *         }
         *       ]
         *     }
         */
        CorrectRefund: {
            /** @description Who gets the money. */
            payee_mode: components["schemas"]["PayeeMode"];
            /** @description The agency's refund account, where it gets the money. */
            payee_account_id?: components["schemas"]["BankAccountId"] | null;
            /**
             * @description Number of the agency's letter, where there is one.
             * @example 210/4451
             */
            letter_number?: string | null;
            /**
             * Format: date
             * @description Its day.
             * @example 2025-08-09
             */
            letter_on?: string | null;
            /**
             * @description Whatever the treasury should know.
             * @example ردیف ۲ اصلاح شد
             */
            note?: string | null;
            /** @description The deposits. */
            rows: components["schemas"]["AskForRefund"][];
        };
        /** @description An unbroken piece of working time within one day. */
        CountedSegment: {
            /**
             * Format: date
             * @description The day on the office's clock.
             * @example 2025-08-10
             */
            day: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-05-19
             */
            day_jalali: string;
            /**
             * Format: date-time
             * @description When it begins.
             */
            from: string;
            /**
             * Format: date-time
             * @description When it ends.
             */
            to: string;
            /**
             * Format: int64
             * @description Its length.
             * @example 12600
             */
            seconds: number;
        };
        /**
         * @description Credit number (شماره بستانکاری): fiscal year, serial, check digits.
         * @example 1404000004257
         */
        CreditNumber: string;
        /**
         * @description How a day differs from its weekday.
         * @enum {string}
         */
        DayKind: "closed" | "open";
        /** @description One day that differs. */
        DayToPublish: {
            /**
             * Format: date
             * @description The day. A closure may be published late; an extra opening only before its day.
             * @example 2025-09-02
             */
            day: string;
            /** @description How it differs. */
            kind: components["schemas"]["DayKind"];
            /** @description In which hours; a closure without hours is one of the whole day. */
            hours?: components["schemas"]["OfficeHours"][];
            /**
             * @description Why, in Persian.
             * @example تعطیلی به دستور استاندار
             */
            reason_fa: string;
            /**
             * @description Why, in English.
             * @example Closed by order of the governor
             */
            reason_en: string;
            /**
             * @description Where it was read.
             * @example بخشنامه ۱۲/۳۴۵
             */
            source: string;
            /**
             * @description Whether it is not certain yet.
             * @example false
             */
            is_provisional?: boolean;
        };
        /** @description Why somebody may no longer sign in. */
        DeactivateUser: {
            /**
             * @description The reason, for the audit trail.
             * @example بازنشسته شد
             */
            reason: string;
        };
        /** @description The decision. */
        DecideComplaint: {
            /** @description What was decided. */
            outcome: components["schemas"]["ComplaintOutcome"];
            /**
             * @description The reasons, for the complainant.
             * @example تأخیر از واحد سپرده بود و تذکر داده شد.
             */
            reasons: string;
            /**
             * @description How the complainant appeals; required where the complaint is not upheld.
             * @example تا ده روز می‌توانید به این تصمیم اعتراض کنید.
             */
            appeal_note?: string | null;
        };
        /** @description A deposit that is to be paid or was paid. */
        DeclareDeposit: {
            /** @description The agency that holds it. */
            agency_id: components["schemas"]["AgencyId"];
            /** @description The link account; may be left out where the agency has one only. */
            link_account_id?: components["schemas"]["BankAccountId"] | null;
            /** @description Why it is held. */
            kind: components["schemas"]["DepositKind"];
            /**
             * @description Number of the agency's deposit receipt; unique per agency and fiscal year.
             * @example 1404-000123
             */
            receipt_number: string;
            /**
             * Format: date
             * @description Day of the receipt, at most forty years ago; it decides the fiscal year.
             * @example 2025-08-03
             */
            receipt_on: string;
            /** @description The amount; greater than zero. */
            amount: components["schemas"]["Rial"];
            /** @description Who pays. */
            depositor: components["schemas"]["DeclaredDepositor"];
            /**
             * @description What it is for.
             * @example مناقصه بهسازی راه روستایی
             */
            subject: string;
            /**
             * @description The bank's reference on the payer's slip, where the agency has seen it.
             * @example 990017
             */
            bank_reference?: string | null;
            /**
             * @description Who may get it back, where that is somebody else.
             * @example شرکت راه‌سازان البرز
             */
            beneficiary_name?: string | null;
            /**
             * @description The contract, if there is one.
             * @example ۴۰۱/۱۲
             */
            contract_number?: string | null;
            /**
             * @description The court case; required for judicial deposits.
             * @example 140401234567
             */
            court_case_number?: string | null;
        };
        /** @description A list of deposits that was declared. */
        DeclaredDepositList: {
            /** @description Id; the deposits carry it as `deposit_list_id`. */
            id: components["schemas"]["DepositListId"];
            /** @description The agency that holds them. */
            agency_id: components["schemas"]["AgencyId"];
            /**
             * @description How many deposits were declared.
             * @example 12
             */
            deposit_count: number;
            /** @description Their sum. */
            total: components["schemas"]["Total"];
            /**
             * Format: date-time
             * @description When they were declared.
             */
            declared_at: string;
            /** @description What was read otherwise than it stood there. */
            warnings: components["schemas"]["RowRemark"][];
        };
        /** @description Who pays. */
        DeclaredDepositor: {
            /** @description What the person is. */
            kind: components["schemas"]["DepositorKind"];
            /**
             * @description National id (natural), legal-entity id (legal) or foreigner's number (foreign).
             * @example 1360123458
             */
            identifier: string;
            /**
             * @description The person's name.
             * @example مریم رضایی
             */
            name: string;
        };
        /** @description A deposit (سپرده). */
        Deposit: {
            /** @description Id. */
            id: components["schemas"]["DepositId"];
            /** @description The agency that holds it. */
            agency_id: components["schemas"]["AgencyId"];
            /** @description The link account it is paid into. */
            link_account_id: components["schemas"]["BankAccountId"];
            /** @description Why it is held. */
            kind: components["schemas"]["DepositKind"];
            /** @description Its class in article 30 of the public accounting law. */
            class: components["schemas"]["DepositClass"];
            /** @description Where it stands. */
            state: components["schemas"]["DepositState"];
            /**
             * @description Number of the agency's deposit receipt (شماره قبض سپرده).
             * @example 1404-000123
             */
            receipt_number: string;
            /**
             * Format: date
             * @description Day of the receipt.
             */
            receipt_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            receipt_on_jalali: string;
            /** @description Fiscal year of the receipt. */
            fiscal_year: components["schemas"]["FiscalYear"];
            /** @description The amount. */
            amount: components["schemas"]["Rial"];
            /** @description What is owed for it now: what was received, less what was approved for refund. */
            balance: components["schemas"]["Rial"];
            /** @description What was approved for refund. */
            refunded: components["schemas"]["Rial"];
            /** @description What refunds under way have reserved. */
            reserved: components["schemas"]["Rial"];
            /** @description What a refund may still ask for, once its collection is announced. */
            available: components["schemas"]["Rial"];
            /** @description The identifier to pay with (شناسه واریز). */
            payment_identifier: components["schemas"]["PaymentIdentifier"];
            /** @description The bank's reference on the payer's slip, where the agency has seen it. */
            bank_reference?: string;
            /** @description Who pays. */
            depositor: components["schemas"]["Depositor"];
            /** @description Who may get it back, where that is somebody else. */
            beneficiary_name?: string;
            /**
             * @description What it is for.
             * @example مناقصه بهسازی راه روستایی
             */
            subject: string;
            /** @description The contract, if there is one. */
            contract_number?: string;
            /** @description The court case, for judicial deposits. */
            court_case_number?: string;
            /**
             * Format: date-time
             * @description When it was declared.
             */
            declared_at: string;
            /**
             * Format: date
             * @description The day the bank booked the money.
             */
            received_on?: string;
            /** @description The same in the Jalali calendar. */
            received_on_jalali?: string;
            /** @description The file it was declared with, if it was. */
            deposit_list_id?: components["schemas"]["DepositListId"];
            /** @description The sweep that took the money to the concentration account. */
            sweep_id?: components["schemas"]["SweepId"];
            /**
             * Format: date
             * @description The day of that sweep.
             */
            swept_on?: string;
            /** @description The same in the Jalali calendar. */
            swept_on_jalali?: string;
            /** @description The number under which the treasury owes it (شماره بستانکاری). */
            credit_number?: components["schemas"]["CreditNumber"];
            /**
             * Format: date
             * @description The day its collection was announced.
             */
            announced_on?: string;
            /** @description The same in the Jalali calendar. */
            announced_on_jalali?: string;
            /** @description The notice that announced it. */
            collection_notice_id?: components["schemas"]["CollectionNoticeId"];
            /** @description Why the treasury disputes it, while it does. */
            disputed_because?: string;
            /** @description Whether an order blocks it: nothing of it is refunded until every hold is released. */
            is_on_hold: boolean;
            /** @description Why the receipt was reversed. */
            reversed_because?: string;
            /** @description Why it was cancelled. */
            cancelled_because?: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * @description The three classes of article 30 of the public accounting law.
         * @enum {string}
         */
        DepositClass: "security" | "judicial" | "third_party";
        /** @description An order that blocks a deposit (توقیف): nothing of it is refunded until the hold is released. */
        DepositHold: {
            /** @description Id. */
            id: components["schemas"]["DepositHoldId"];
            /** @description The agency that holds the deposit. */
            agency_id: components["schemas"]["AgencyId"];
            /** @description The deposit, all of it. */
            deposit_id: components["schemas"]["DepositId"];
            /** @description By whose order. */
            kind: components["schemas"]["HoldKind"];
            /**
             * @description The authority that ordered it.
             * @example شعبه ۳ اجرای احکام مدنی
             */
            authority: string;
            /**
             * @description Number of the order.
             * @example ۱۴۰۴/۱۲۸۷
             */
            order_number: string;
            /**
             * Format: date
             * @description Day of the order.
             */
            order_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            order_on_jalali: string;
            /** @description Who placed it. */
            placed_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            placed_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            placed_at: string;
            /** @description Whether it blocks no more. */
            is_released: boolean;
            /** @description Number of the order that lifted it; absent where it was placed in error. */
            release_order_number?: string;
            /**
             * Format: date
             * @description Day of that order.
             */
            release_order_on?: string;
            /** @description The same in the Jalali calendar. */
            release_order_on_jalali?: string;
            /** @description Why it was released. */
            released_because?: string;
            /** @description Who released it. */
            released_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            released_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            released_at?: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        DepositHoldId: string;
        /** @description One page of a list. */
        DepositHoldPage: {
            /** @description The items. */
            items: components["schemas"]["DepositHold"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        DepositId: string;
        /**
         * @description Why money is held. Connection deposits of utilities are no deposits in this law (article 30, note) and have no kind.
         * @enum {string}
         */
        DepositKind: "bid_bond" | "performance" | "advance_payment" | "retention" | "insurance_38" | "judicial" | "third_party" | "fine_security" | "customs" | "tax_security" | "auction" | "lease" | "other";
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        DepositListId: string;
        /** @description What would become of a list of deposits. */
        DepositListPreview: {
            /**
             * @description Rows in the list.
             * @example 12
             */
            row_count: number;
            /** @description Sum of the amounts that could be read. */
            total: components["schemas"]["Total"];
            /** @description By kind, as far as kinds and amounts could be read. */
            by_kind: components["schemas"]["ListedKind"][];
            /** @description What was read otherwise than it stood there. */
            warnings: components["schemas"]["RowRemark"][];
            /**
             * @description How many faults there are; a list with any is not taken.
             * @example 0
             */
            fault_count: number;
            /** @description The faults, the first thousand of them. */
            faults: components["schemas"]["RowRemark"][];
        };
        /** @description One page of a list. */
        DepositPage: {
            /** @description The items. */
            items: components["schemas"]["Deposit"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description Money of an item that is money of a deposit. */
        DepositShare: {
            /** @description The item. */
            suspense_item_id: components["schemas"]["SuspenseItemId"];
            /** @description The deposit. */
            deposit_id: components["schemas"]["DepositId"];
            /** @description How much. */
            amount: components["schemas"]["Rial"];
        };
        /**
         * @description Where a deposit stands.
         * @enum {string}
         */
        DepositState: "declared" | "received" | "swept" | "announced" | "cancelled" | "partially_refunded" | "refunded" | "reversed";
        /** @description Deposits in one state. */
        DepositTotal: {
            /** @description The state. */
            state: components["schemas"]["DepositState"];
            /**
             * Format: int64
             * @description How many.
             * @example 12
             */
            count: number;
            /** @description Their sum. */
            amount: components["schemas"]["Total"];
        };
        /** @description Count and sum by state. */
        DepositTotals: {
            /**
             * Format: int64
             * @description How many in all.
             * @example 12
             */
            count: number;
            /** @description Their sum. */
            amount: components["schemas"]["Total"];
            /** @description By state; states without a deposit are absent. */
            by_state: components["schemas"]["DepositTotal"][];
        };
        /** @description The person who pays the deposit. */
        Depositor: {
            /** @description What the person is. */
            kind: components["schemas"]["DepositorKind"];
            /**
             * @description National id, legal-entity id or foreigner's number.
             * @example 1360123458
             */
            identifier: string;
            /**
             * @description The person's name.
             * @example شرکت راه‌سازان البرز
             */
            name: string;
        };
        /**
         * @description What the depositor is.
         * @enum {string}
         */
        DepositorKind: "natural" | "legal" | "foreign";
        /** @description Why the statement is worthless. */
        DiscardStatement: {
            /**
             * @description The reason.
             * @example بانک پرونده درست را دوباره فرستاد
             */
            reason: string;
        };
        /** @description What about a deposit does not agree. */
        DisputeDeposit: {
            /**
             * @description The reason, as the agency is to read it.
             * @example مبلغ قبض با صورتحساب بانک نمی‌خواند
             */
            reason: string;
        };
        /**
         * @description What a document is.
         * @enum {string}
         */
        Document: "release_letter" | "handover_minutes" | "works_statement" | "clearance_certificate" | "court_order" | "beneficiary_claim" | "authority" | "other";
        /**
         * @description A form as it is to be.
         * @example {
         *       "definition": {
         *         "pages": [
         *           {
         *             "fields": [
         *               {
         *                 "answer": {
         *                   "text": {
         *                     "is_multiline": false,
         *                     "max_length": 50,
         *                     "min_length": 1
         *                   }
         *                 },
         *                 "is_required": true,
         *                 "label_en": "Letter number",
         *                 "label_fa": "شماره نامه",
         *                 "name": "letter_number"
         *               }
         *             ],
         *             "title_en": "The letter you ask about",
         *             "title_fa": "نامه‌ای که می‌پرسید"
         *           }
         *         ]
         *       }
         *     }
         */
        DraftForm: {
            /** @description Its pages and what they ask. */
            definition: components["schemas"]["FormDefinition"];
        };
        /** @description Funds drawn from account 20/9 to the refund account (تأمین وجه از حساب ۲۰/۹). */
        Draw: {
            /** @description Id. */
            id: components["schemas"]["DrawId"];
            /**
             * @description Its number; absent where funds came without having been asked for here.
             * @example 1404-0001
             */
            number?: string;
            /** @description The refund account that gets them. */
            refund_account_id: components["schemas"]["BankAccountId"];
            /** @description How much. */
            amount: components["schemas"]["Rial"];
            /** @description The refunds that it was asked for, where that was said. */
            refund_ids: components["schemas"]["RefundId"][];
            /** @description Where it stands. */
            state: components["schemas"]["DrawState"];
            /** @description Who asked for it. */
            requested_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            requested_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            requested_at?: string;
            /** @description The bank's line with which it arrived. */
            arrived_line_id?: components["schemas"]["LineId"];
            /**
             * Format: date
             * @description The day it arrived.
             */
            arrived_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-10
             */
            arrived_on_jalali?: string;
            /** @description Who withdrew it. */
            withdrawn_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            withdrawn_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            withdrawn_at?: string;
            /** @description Why. */
            withdrawn_because?: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        DrawId: string;
        /** @description One page of a list. */
        DrawPage: {
            /** @description The items. */
            items: components["schemas"]["Draw"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description Where a draw of funds stands.
         * @enum {string}
         */
        DrawState: "requested" | "arrived" | "withdrawn";
        /** @description An electronic service with its form. */
        EService: {
            /**
             * @description How its address names it.
             * @example deposit-balance
             */
            code: string;
            /** @description What people read of it. */
            description: components["schemas"]["ServiceDescription"];
            /** @description What it costs in rials: nothing. */
            cost: components["schemas"]["Rial"];
            /** @description Id of the form by which it is asked for. */
            form_id: components["schemas"]["ServiceFormId"];
            /**
             * Format: int32
             * @description The form's number among the service's forms.
             * @example 1
             */
            form_number: number;
            /**
             * @description SHA-256 of the form's definition, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
            /** @description What the form asks. */
            definition: components["schemas"]["FormDefinition"];
            /** @description The answers that it takes, as JSON Schema (draft 2020-12). */
            json_schema: Record<string, never>;
        };
        /** @description An electronic service, as the menu names it. */
        EServiceEntry: {
            /**
             * @description How its address names it.
             * @example deposit-balance
             */
            code: string;
            /**
             * @description Its name, in Persian.
             * @example استعلام مانده سپرده
             */
            title_fa: string;
            /**
             * @description Its name, in English.
             * @example Deposit balance inquiry
             */
            title_en: string;
            /**
             * @description What it is for, in Persian.
             * @example پاسخ خزانه درباره مانده یک سپرده
             */
            summary_fa: string;
            /**
             * @description What it is for, in English.
             * @example The treasury's word on what is left of a deposit
             */
            summary_en: string;
        };
        /** @description The services that are offered, in their order. */
        EServiceMenu: {
            /** @description All of them. */
            services: components["schemas"]["EServiceEntry"][];
            /**
             * @description Whether the treasury sends another secret to whoever lost that of a case.
             * @example true
             */
            recovers_secrets: boolean;
        };
        /** @description What an applicant may count on. */
        EServicePromise: {
            /**
             * @description How the service's address names it.
             * @example deposit-balance
             */
            code: string;
            /** @description The times; absent while the office has promised none for the service. */
            answer?: components["schemas"]["PromisedAnswer"];
        };
        /** @description When the next one above is told: at a share of the time, or so much working time after the deadline. */
        EscalationStep: {
            /**
             * Format: int32
             * @description At this percentage of the time.
             * @example 90
             */
            at_percent?: number | null;
            /**
             * Format: int32
             * @description So many minutes of working time after the deadline.
             */
            minutes_late?: number | null;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        EventId: string;
        /**
         * @description Nothing is said beside the fact.
         * @example {}
         */
        ExamineRefund: Record<string, never>;
        /** @description What was available of one deposit. */
        ExpectedAvailable: {
            /** @description The deposit's credit number. */
            credit_number: components["schemas"]["CreditNumber"];
            /** @description Its `available`, as it was seen. */
            available: components["schemas"]["Rial"];
        };
        /** @description What stayed on the link account when a sweep left it. */
        ExplainSweep: {
            /**
             * @description The deposits and items in suspense whose money stayed behind; none to compare once more.
             * @example [
             *       "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"
             *     ]
             */
            left_behind: string[];
        };
        /**
         * @description A complaint, as it is brought.
         * @example {
         *       "about": "delay",
         *       "about_reference": "100000000000425",
         *       "applicant": {
         *         "mobile": "09121234567",
         *         "name": "مریم رضایی"
         *       },
         *       "text": "دو ماه است که پاسخ استرداد سپرده داده نشده است."
         *     }
         */
        FileComplaint: {
            /** @description Of what. */
            about: components["schemas"]["ComplaintAbout"];
            /**
             * @description What happened, in the complainant's words. Few may read it, and every reading is recorded.
             * @example دو ماه است که پاسخ استرداد سپرده داده نشده است.
             */
            text: string;
            /** @description The case that it is about. The answer does not tell whether there is one. */
            about_reference?: components["schemas"]["TrackingReference"] | null;
            /**
             * @description Code of the unit complained of; left out, it is the unit of the case.
             * @example 21
             */
            unit?: string | null;
            /** @description Who complains; left out by those who stay unnamed. */
            applicant?: components["schemas"]["NameApplicant"] | null;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        FileId: string;
        /**
         * @description A request for a service.
         * @example {
         *       "answers": {
         *         "request": "مانده سپرده مناقصه ۱۴۰۴-۱۲ را اعلام فرمایید.",
         *         "subject": "مانده سپرده مناقصه"
         *       },
         *       "applicant": {
         *         "identifier": "1360123458",
         *         "kind": "natural",
         *         "mobile": "09121234567",
         *         "name": "مریم رضایی"
         *       },
         *       "form_number": 1,
         *       "service": "general-request",
         *       "subject": "مانده سپرده مناقصه ۱۴۰۴-۱۲"
         *     }
         */
        FileRequest: {
            /**
             * @description Code of the service.
             * @example general-request
             */
            service: string;
            /**
             * Format: int32
             * @description Number of the form that was filled in: the service's published one.
             * @example 1
             */
            form_number: number;
            /** @description Who asks. */
            applicant: components["schemas"]["NameApplicant"];
            /**
             * @description What it is about.
             * @example مانده سپرده مناقصه ۱۴۰۴-۱۲
             */
            subject: string;
            /** @description The answers to the form, by the names of its fields. */
            answers: Record<string, never>;
            /** @description The uploaded files that the answers name. */
            uploads?: components["schemas"]["ClaimUpload"][];
        };
        /** @description A request that staff files for an applicant. */
        FileStaffRequest: {
            /** @description The agency whose staff files it; left out by the treasury's. */
            agency_id?: components["schemas"]["AgencyId"] | null;
            /** @description The request. */
            request: components["schemas"]["FileRequest"];
        };
        /** @description A case that was filed, with its secrets: they are shown here and nowhere else. */
        FiledCase: {
            /** @description Its id, for staff. */
            id?: components["schemas"]["CaseId"];
            /** @description By which it is found again. */
            reference: components["schemas"]["TrackingReference"];
            /**
             * @description To be typed with the reference.
             * @example 1234567
             */
            pin: string;
            /**
             * @description To be followed by a link, in its fragment.
             * @example q83vEjRWeJCrze8SNFZ4kA
             */
            token: string;
            /**
             * Format: date-time
             * @description When it was filed.
             */
            filed_at: string;
            /**
             * @description SHA-256 of what was filed, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            filed_sha256: string;
            /** @description The office's signed word of all this. */
            receipt: components["schemas"]["CaseReceipt"];
            /**
             * @description What the receipt's QR code holds: the address of the page that checks receipts, with the receipt in the fragment.
             * @example https://khazaneh.example.ir/verify#eyJ2ZXJzaW9uIjoiYW1hbmF0L3JlY2VpcHQvMSJ9
             */
            verification_url: string;
        };
        /** @description The requests of a list, filed. */
        FiledRequestList: {
            /** @description One for each line, in their order. */
            rows: components["schemas"]["FiledRow"][];
        };
        /** @description One request of a list, filed. */
        FiledRow: {
            /**
             * @description Its line, from 1.
             * @example 1
             */
            row: number;
            /** @description What its applicant gets. */
            filed: components["schemas"]["FiledCase"];
        };
        /**
         * @description What was found at a clock.
         * @enum {string}
         */
        FindingKind: "warning" | "breach" | "escalation";
        /**
         * @description Fiscal year (سال مالی) by its solar Hijri number.
         * @example 1404
         */
        FiscalYear: number;
        /** @description What answers a question: one member, named by the kind of answer. */
        FormAnswer: {
            /** @description Words. */
            text: {
                /**
                 * Format: int64
                 * @description Characters at least.
                 * @default 1
                 * @example 1
                 */
                min_length: number;
                /**
                 * Format: int64
                 * @description Characters at most.
                 * @example 200
                 */
                max_length: number;
                /** @description Whether it may have several lines. */
                is_multiline?: boolean;
            };
        } | {
            /** @description One of several, or some of them. */
            choice: {
                /** @description What there is to choose from, in order. */
                options: components["schemas"]["FormOption"][];
                /** @description Whether more than one may be chosen: the answer is then a list. */
                is_several?: boolean;
            };
        } | {
            /** @description A day of the solar Hijri calendar. */
            jalali_day: {
                not_before?: components["schemas"]["JalaliDate"] | null;
                not_after?: components["schemas"]["JalaliDate"] | null;
            };
        } | {
            /** @description An amount in whole rials. */
            amount: {
                least?: components["schemas"]["Rial"] | null;
                most?: components["schemas"]["Rial"] | null;
            };
        } | {
            /** @description The national id of a person (کد ملی). */
            national_id: Record<string, never>;
        } | {
            /** @description The national id of a legal person (شناسه ملی). */
            legal_id: Record<string, never>;
        } | {
            /** @description A bank account (شبا). */
            sheba: Record<string, never>;
        } | {
            /** @description The number under which the treasury owes a deposit (شماره بستانکاری). */
            credit_number: Record<string, never>;
        } | {
            /** @description Files that were uploaded before: the answer is a list of their ids. */
            file: {
                /** @description What they may be. */
                file_types: components["schemas"]["FormFileType"][];
                /**
                 * Format: int64
                 * @description Bytes of one file at most.
                 * @example 5242880
                 */
                most_bytes: number;
                /**
                 * Format: int64
                 * @description How many at most.
                 * @example 3
                 */
                most_files: number;
            };
        };
        /** @description A question is asked only after a certain answer to an earlier choice. */
        FormCondition: {
            /**
             * @description The earlier field: a choice.
             * @example payee
             */
            field: string;
            /**
             * @description The value chosen there, or among those chosen.
             * @example legal
             */
            equals: string;
        };
        /** @description What an electronic form asks, page by page. */
        FormDefinition: {
            /** @description What has to be known of the applicant beside the name. */
            applicant_needs?: components["schemas"]["ApplicantNeed"][];
            /** @description Its pages, in order: one thing a page, 1 to 20 of them. */
            pages: components["schemas"]["PageDefinition"][];
        };
        /** @description One question of a form. */
        FormField: {
            /**
             * @description Under which name it is answered; once in a form.
             * @example credit_number
             */
            name: string;
            /**
             * @description The question, in Persian.
             * @example شماره بستانکاری
             */
            label_fa: string;
            /**
             * @description The question, in English.
             * @example Credit number
             */
            label_en: string;
            /**
             * @description What helps to answer it, in Persian.
             * @example در نامه اعلام وصول آمده است.
             */
            hint_fa?: string | null;
            /**
             * @description The same in English; where there is one, there are both.
             * @example It stands in the collection notice.
             */
            hint_en?: string | null;
            /** @description Whether it has to be answered, where it is asked. */
            is_required: boolean;
            /** @description What answers it. */
            answer: components["schemas"]["FormAnswer"];
            /** @description When it is asked; always, where this is absent. */
            shown_if?: components["schemas"]["FormCondition"] | null;
        };
        /**
         * @description What an uploaded file may be.
         * @enum {string}
         */
        FormFileType: "pdf" | "jpeg" | "png";
        /** @description One of the answers to a choice. */
        FormOption: {
            /**
             * @description What is kept; once in a choice.
             * @example legal
             */
            value: string;
            /**
             * @description What people read, in Persian.
             * @example شخص حقوقی
             */
            label_fa: string;
            /**
             * @description What people read, in English.
             * @example Legal entity
             */
            label_en: string;
        };
        /** @description A form of a service, in short. */
        FormStanding: {
            /** @description Id. */
            id: components["schemas"]["ServiceFormId"];
            /**
             * Format: int32
             * @description Its number among the service's forms.
             * @example 1
             */
            number: number;
            /**
             * @description SHA-256 of its definition, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
            /**
             * Format: date-time
             * @description Since when it stands so.
             * @example 2026-03-21T05:30:00Z
             */
            since: string;
        };
        /** @description A case that was found, and what opens it for a while. */
        FoundCase: {
            /**
             * @description The bearer token of the operations on the tracked case; it opens nothing else.
             * @example eyJ0eXAiOiJ0cmFja2luZytqd3QiLCJhbGciOiJIUzI1NiJ9.e30.x
             */
            tracking_token: string;
            /**
             * @description Always `Bearer`.
             * @example Bearer
             */
            token_type: string;
            /**
             * Format: int64
             * @description Seconds until it expires.
             * @example 1800
             */
            expires_in: number;
            /** @description The case. */
            case: components["schemas"]["TrackedCase"];
        };
        /**
         * @description Nothing is said beside the fact.
         * @example {}
         */
        FundRefund: Record<string, never>;
        /** @description Where complaints are handled, and how soon. */
        HandleComplaintsAt: {
            /** @description The unit that handles them: new complaints are given to it, or to the one above where they are about it. */
            unit_id: components["schemas"]["UnitId"];
            /** @description What is promised; left out, no clock runs. */
            service_level_id?: components["schemas"]["ServiceLevelId"] | null;
        };
        /** @description Alive or ready. */
        Health: {
            /**
             * @description `ok`, or what is missing: `draining`, `database`, `schema`.
             * @example ok
             */
            status: string;
        };
        /**
         * @description By whose order a deposit is blocked.
         * @enum {string}
         */
        HoldKind: "court_order" | "tax_order" | "insurance_order" | "other";
        /** @description Money in suspense, or a part of it. */
        IdentifiedItem: {
            /** @description The item: an open credit of an agency's link account. */
            suspense_item_id: components["schemas"]["SuspenseItemId"];
            /** @description How much of it; all that is left of it where this is absent. The rest stays in suspense. */
            amount?: components["schemas"]["Rial"] | null;
        };
        /** @description Nothing is said beside it. */
        InvestigateComplaint: Record<string, never>;
        /** @description How the person proved to be the person. */
        IssuePasswordCode: {
            /**
             * @description How identity was proven, for the audit trail (ASVS 5.0, V6.4.4).
             * @example حضوری با کارت شناسایی
             */
            identity_proof: string;
        };
        /** @description How the officer knows who asks. */
        IssueRequestSecret: {
            /**
             * @description By what the person was identified; a note for the staff.
             * @example کارت ملی در پیشخوان دیده شد.
             */
            identified_by: string;
        };
        /** @description Another secret for a case: shown here and nowhere else. */
        IssuedSecret: {
            /** @description The case. */
            id: components["schemas"]["CaseId"];
            /** @description By which it is found, as before. */
            reference: components["schemas"]["TrackingReference"];
            /**
             * @description To be typed with the reference.
             * @example 1234567
             */
            pin: string;
            /**
             * @description To be followed by a link, in its fragment.
             * @example q83vEjRWeJCrze8SNFZ4kA
             */
            token: string;
            /**
             * Format: date-time
             * @description Since when it counts.
             */
            issued_at: string;
        };
        /** @description What was said about an item; its own address tells more. */
        ItemResolution: {
            /** @description Id of the resolution. */
            id: components["schemas"]["ResolutionId"];
            /** @description What it says. */
            kind: components["schemas"]["ResolutionKind"];
            /** @description Where it stands. */
            state: components["schemas"]["ResolutionState"];
        };
        /** @description An item and how much of it. */
        ItemShare: {
            /** @description The item. */
            suspense_item_id: components["schemas"]["SuspenseItemId"];
            /** @description How much of it. */
            amount: components["schemas"]["Rial"];
        };
        /** @description An agency's list of swept deposits of a month (ریز سپرده). */
        ItemisedList: {
            /** @description Id. */
            id: components["schemas"]["ItemisedListId"];
            /** @description The agency. */
            agency_id: components["schemas"]["AgencyId"];
            /** @description The fiscal year. */
            fiscal_year: components["schemas"]["FiscalYear"];
            /**
             * Format: int32
             * @description 1 is Farvardin, 12 is Esfand.
             * @example 5
             */
            month: number;
            /**
             * Format: int32
             * @description Counts the lists of the agency and month.
             * @example 1
             */
            number: number;
            /**
             * Format: int32
             * @description How many deposits it lists.
             * @example 42
             */
            row_count: number;
            /** @description Their sum. */
            total: components["schemas"]["Rial"];
            /**
             * @description SHA-256 of what is signed, in hexadecimal: whoever signs sends it back.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
            /** @description Where it stands. */
            state: components["schemas"]["ListState"];
            /** @description Why it was withdrawn. */
            withdrawn_because?: string;
            /** @description Who made it. */
            prepared_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            prepared_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            prepared_at: string;
            /** @description The controller's signature, once it is given. */
            signatures: components["schemas"]["Signature"][];
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        ItemisedListId: string;
        /** @description One page of a list. */
        ItemisedListPage: {
            /** @description The items. */
            items: components["schemas"]["ItemisedList"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description A row of an itemised list: the deposit as it stood when the list was made. */
        ItemisedRow: {
            /**
             * Format: int32
             * @description Its number in the list, from 1.
             * @example 1
             */
            row_number: number;
            /** @description The deposit. */
            deposit_id: components["schemas"]["DepositId"];
            /**
             * @description Number of the deposit receipt.
             * @example 1404-000123
             */
            receipt_number: string;
            /**
             * Format: date
             * @description Day of the receipt.
             */
            receipt_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            receipt_on_jalali: string;
            /** @description Why the deposit is held. */
            kind: components["schemas"]["DepositKind"];
            /**
             * @description Who paid.
             * @example شرکت راه‌سازان البرز
             */
            depositor_name: string;
            /** @description The amount. */
            amount: components["schemas"]["Rial"];
            /**
             * Format: date
             * @description The day the bank booked the money.
             */
            received_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-13
             */
            received_on_jalali: string;
            /**
             * Format: date
             * @description The day of the sweep.
             */
            swept_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-31
             */
            swept_on_jalali: string;
            /** @description The sweep. */
            sweep_id: components["schemas"]["SweepId"];
            /** @description The number under which the treasury owes it, once the list is announced. */
            credit_number?: components["schemas"]["CreditNumber"];
        };
        /** @description One page of a list. */
        ItemisedRowPage: {
            /** @description The items. */
            items: components["schemas"]["ItemisedRow"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description A day of the solar Hijri calendar.
         * @example 1404-12-29
         */
        JalaliDate: string;
        /** @description One public key of a key set (RFC 8037, OKP). */
        JsonWebKey: {
            /** @description Always `OKP`. */
            kty: string;
            /** @description Always `Ed25519`. */
            crv: string;
            /** @description Always `sig`. */
            use: string;
            /** @description Always `EdDSA`. */
            alg: string;
            /** @description Names the key; stands in everything that is signed with it. */
            kid: string;
            /** @description The public key, base64url. */
            x: string;
        };
        /** @description Keys of one purpose. */
        KeySet: {
            /** @description The key in use first, then those whose signatures still count. */
            keys: components["schemas"]["JsonWebKey"][];
        };
        /**
         * @description The two languages of the product; Persian unless the caller prefers English.
         * @enum {string}
         */
        Language: "fa" | "en";
        /** @description An account of the ledger, with what was written on it. */
        LedgerAccount: {
            /** @description Id. */
            id: components["schemas"]["AccountId"];
            /**
             * @description Code in the chart of accounts.
             * @example 2110
             */
            code: string;
            /**
             * @description Persian name in the chart.
             * @example سپرده‌های پرداختنی
             */
            name_fa: string;
            /**
             * @description English name in the chart.
             * @example Deposits payable
             */
            name_en: string;
            /** @description The side on which its balance usually stands. */
            normal_side: components["schemas"]["Side"];
            /**
             * @description What the account is about: `agency`, `deposit`, `suspense_item`, `office` and so on.
             * @example deposit
             */
            subject_kind: string;
            /**
             * Format: uuid
             * @description The id of that.
             */
            subject_id: string;
            /** @description The agency concerned; absent for the treasury's own accounts. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description Sum of the debits. */
            debit: components["schemas"]["Total"];
            /** @description Sum of the credits. */
            credit: components["schemas"]["Total"];
            /** @description What is left, in the normal side; negative only where the account has no floor. */
            balance: components["schemas"]["Total"];
            /** @description The part of the balance that may not leave. */
            held: components["schemas"]["Rial"];
        };
        /** @description One page of a list. */
        LedgerAccountPage: {
            /** @description The items. */
            items: components["schemas"]["LedgerAccount"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description One line of a posting. */
        LedgerEntry: {
            /**
             * Format: int32
             * @description Its number in the posting, from 1.
             * @example 1
             */
            line_no: number;
            /** @description The account. */
            account_id: components["schemas"]["AccountId"];
            /**
             * @description The account's code in the chart.
             * @example 1110
             */
            code: string;
            /**
             * @description The account's Persian name in the chart.
             * @example بانک، حساب رابط سپرده
             */
            name_fa: string;
            /**
             * @description The account's English name in the chart.
             * @example Bank, deposit link account
             */
            name_en: string;
            /**
             * Format: uuid
             * @description What the account is about.
             */
            subject_id: string;
            /** @description The side written on. */
            side: components["schemas"]["Side"];
            /** @description The amount. */
            amount: components["schemas"]["Rial"];
        };
        /** @description A posting with its lines. */
        LedgerPosting: {
            /** @description Id. */
            id: components["schemas"]["PostingId"];
            /** @description What happened. */
            kind: components["schemas"]["PostingKind"];
            /** @description The month it is posted into. */
            period_id: components["schemas"]["PeriodId"];
            /**
             * Format: date
             * @description The day it counts from.
             * @example 2025-08-03
             */
            effective_on: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-05-12
             */
            effective_on_jalali: string;
            /**
             * Format: date-time
             * @description When it was written.
             */
            recorded_at: string;
            /** @description Who made it. */
            made_by: components["schemas"]["UserId"];
            /** @description Who approved it, where somebody had to. */
            approved_by?: components["schemas"]["UserId"];
            /**
             * @description What it is posted for.
             * @example deposit
             */
            source_kind: string;
            /**
             * Format: uuid
             * @description The id of that.
             */
            source_id: string;
            /** @description The agency concerned; absent for the treasury's own postings. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description The posting that this one undoes. */
            reverses?: components["schemas"]["PostingId"];
            /** @description The lines; debits and credits have one sum. */
            entries: components["schemas"]["LedgerEntry"][];
        };
        /** @description One page of a list. */
        LedgerPostingPage: {
            /** @description The items. */
            items: components["schemas"]["LedgerPosting"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description National id of a legal person (شناسه ملی): eleven digits with a check digit.
         * @example 14003001239
         */
        LegalId: string;
        /**
         * @description Which way money moved, from the account holder's view.
         * @enum {string}
         */
        LineDirection: "credit" | "debit";
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        LineId: string;
        /**
         * @description Where a line stands.
         * @enum {string}
         */
        LineState: "posted" | "duplicate" | "quarantined";
        /**
         * @description Where an itemised list stands.
         * @enum {string}
         */
        ListState: "prepared" | "signed" | "announced" | "withdrawn";
        /** @description A form as a line of a list. */
        ListedForm: {
            /** @description Id. */
            id: components["schemas"]["ServiceFormId"];
            /**
             * @description The service's code.
             * @example deposit-balance
             */
            service_code: string;
            /**
             * Format: int32
             * @description Its number among the service's forms.
             * @example 1
             */
            number: number;
            /** @description Where it stands. */
            state: components["schemas"]["ServiceFormState"];
            /**
             * @description SHA-256 of its definition, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
            /**
             * Format: date-time
             * @description When it was written last.
             * @example 2026-03-21T05:30:00Z
             */
            drafted_at: string;
            /**
             * Format: date-time
             * @description When it was published.
             * @example 2026-03-21T05:30:00Z
             */
            published_at?: string;
        };
        /** @description One page of a list. */
        ListedFormPage: {
            /** @description The items. */
            items: components["schemas"]["ListedForm"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description Deposits of one kind in a list. */
        ListedKind: {
            /** @description The kind. */
            kind: components["schemas"]["DepositKind"];
            /**
             * @description How many.
             * @example 12
             */
            count: number;
            /** @description Their sum. */
            amount: components["schemas"]["Total"];
        };
        /** @description A service as a line of a list. */
        ListedService: {
            /** @description Id. */
            id: components["schemas"]["ServiceId"];
            /**
             * @description How addresses name it.
             * @example deposit-balance
             */
            code: string;
            /**
             * @description Its name, in Persian.
             * @example استعلام مانده سپرده
             */
            title_fa: string;
            /**
             * @description Its name, in English.
             * @example Deposit balance inquiry
             */
            title_en: string;
            /**
             * Format: int32
             * @description Its place in the menu, from the top.
             * @example 10
             */
            menu_order: number;
            /**
             * Format: int32
             * @description Number of the form by which it is asked for; absent while none is published.
             * @example 1
             */
            form_number?: number;
            /**
             * Format: int32
             * @description Number of the form that is being written.
             * @example 2
             */
            draft_number?: number;
            /**
             * Format: date-time
             * @description When it was withdrawn.
             * @example 2026-03-21T05:30:00Z
             */
            withdrawn_at?: string;
        };
        /** @description One page of a list. */
        ListedServicePage: {
            /** @description The items. */
            items: components["schemas"]["ListedService"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description The year whose holidays are loaded. */
        LoadPublicHolidays: {
            /** @description The Jalali year. */
            year: components["schemas"]["FiscalYear"];
        };
        /** @description The public holidays of a year, as they were loaded. */
        LoadedHolidays: {
            /** @description The Jalali year. */
            year: components["schemas"]["FiscalYear"];
            /**
             * @description Days that were published now.
             * @example 26
             */
            loaded_count: number;
            /**
             * @description Days that the calendar had been closed on before.
             * @example 0
             */
            known_count: number;
            /**
             * @description Of those that were published now the ones that may still move by the moon.
             * @example 0
             */
            provisional_count: number;
            /** @description What was published, in the order of the days. */
            days: components["schemas"]["CalendarDay"][];
        };
        /**
         * @description What the applicant was given: the reference with its PIN, or the token.
         * @example {
         *       "pin": "1234567",
         *       "reference": "100000000000425"
         *     }
         */
        LookUpCase: {
            /** @description The reference. */
            reference?: components["schemas"]["TrackingReference"] | null;
            /** @description The PIN that came with it. */
            pin?: components["schemas"]["Pin"] | null;
            /**
             * @description The token of the link, instead of both.
             * @example q83vEjRWeJCrze8SNFZ4kA
             */
            token?: string | null;
        };
        /** @description In which request it goes on. */
        MergeRequest: {
            /** @description The older request of the same applicant. */
            survivor_id: components["schemas"]["CaseId"];
        };
        /** @description A message to an applicant. */
        Message: {
            /** @description Id; the gateway knows it by this. */
            id: components["schemas"]["MessageId"];
            /** @description A request or a complaint. */
            case_kind: components["schemas"]["CaseKind"];
            /** @description Reference of the request; of a complaint, which not everybody may know of, it is left out. */
            case_reference?: components["schemas"]["TrackingReference"];
            /** @description Of what it tells. */
            kind: components["schemas"]["CaseEntryKind"];
            /**
             * @description Whether it carries a new secret.
             * @example false
             */
            is_secret: boolean;
            /** @description By which way it goes. */
            channel: components["schemas"]["MessageChannel"];
            /** @description In which language. */
            language: components["schemas"]["Language"];
            /**
             * @description Where it goes, so that it can be known again and not used; of a complaint it is left out.
             * @example 0912*****67
             */
            address?: string;
            /**
             * Format: date
             * @description The last day of what it speaks of.
             */
            until_on?: string;
            /** @description Where it stands. */
            state: components["schemas"]["MessageState"];
            /**
             * Format: int32
             * @description How often it was tried.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it is tried next, while it waits.
             */
            next_attempt_at?: string;
            /**
             * Format: date-time
             * @description When the gateway took it.
             */
            sent_at?: string;
            /** @description Why the last attempt did not succeed. */
            failure?: components["schemas"]["MessageFailure"];
            /**
             * Format: int32
             * @description What the gateway answered to the last attempt.
             * @example 202
             */
            http_status?: number;
            /**
             * @description How the gateway calls it.
             * @example b1946ac9
             */
            gateway_reference?: string;
        };
        /**
         * @description By which way a message goes.
         * @enum {string}
         */
        MessageChannel: "sms" | "email";
        /**
         * @description Why an attempt did not succeed.
         * @enum {string}
         */
        MessageFailure: "no_answer" | "put_off" | "not_admitted" | "refused" | "address_missing" | "secret_replaced";
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        MessageId: string;
        /** @description One page of a list. */
        MessagePage: {
            /** @description The items. */
            items: components["schemas"]["Message"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description Where a message stands.
         * @enum {string}
         */
        MessageState: "waiting" | "sent" | "failed" | "given_up";
        /** @description Who asks. */
        NameApplicant: {
            /**
             * @description The name.
             * @example مریم رضایی
             */
            name: string;
            /** @description What the applicant is; with an identifier only. */
            kind?: components["schemas"]["DepositorKind"] | null;
            /**
             * @description National id, legal-entity id or foreigner's number.
             * @example 1360123458
             */
            identifier?: string | null;
            /**
             * @description Mobile number.
             * @example 09121234567
             */
            mobile?: string | null;
            /**
             * @description Address for mail.
             * @example m.rezaei@example.ir
             */
            email?: string | null;
        };
        /** @description The receipt that is a sweep's arrival. */
        NameArrival: {
            /** @description The credit in suspense, on the concentration account that the sweep goes to and of its amount. */
            suspense_item_id: components["schemas"]["SuspenseItemId"];
        };
        /** @description The bank's line that is a payment, its return, or funds. */
        NameItem: {
            /** @description The item in suspense, on the refund account and of exactly the amount. */
            suspense_item_id: components["schemas"]["SuspenseItemId"];
        };
        /** @description Who gets a row's money. */
        NamePayee: {
            /** @description The account. */
            sheba: components["schemas"]["Sheba"];
            /**
             * @description Whose account it is.
             * @example مریم رضایی
             */
            name: string;
            /**
             * @description What the person is, by which the identifier is judged. Left out, an identifier with letters is a foreigner's number,
             *     eleven digits are a legal-entity id, and any other digits a national id.
             */
            kind?: components["schemas"]["DepositorKind"] | null;
            /**
             * @description The person's national id, legal-entity id or foreigner's number, where it is known.
             * @example 1360123458
             */
            identifier?: string | null;
        };
        /** @description An unidentified debit of a link account that is a sweep. */
        NameSweep: {
            /** @description The debit in suspense. */
            suspense_item_id: components["schemas"]["SuspenseItemId"];
            /** @description The concentration account it went to; needed where the treasury has several. */
            concentration_account_id?: components["schemas"]["BankAccountId"] | null;
        };
        /** @description A document that a refund needs. */
        NeededDocument: {
            /** @description Which. */
            document: components["schemas"]["Document"];
            /** @description The kinds of its deposits that this one releases. */
            kinds: components["schemas"]["DepositKind"][];
            /**
             * @description Whether it is attached.
             * @example false
             */
            is_attached: boolean;
        };
        /** @description What those who handle it should know. */
        NoteComplaint: {
            /**
             * @description The note. The complainant never sees it.
             * @example پرونده استرداد از بایگانی خواسته شد.
             */
            text: string;
        };
        /** @description What the staff should know. */
        NoteRequest: {
            /**
             * @description The note. The applicant never sees it.
             * @example با بایگانی هماهنگ شد.
             */
            text: string;
        };
        /**
         * @description Where a collection notice stands.
         * @enum {string}
         */
        NoticeState: "prepared" | "signed_once" | "issued" | "rejected";
        /** @description Hours within one day on the office's clock, as the contract knows them; over midnight they are two, until 24:00 and from 00:00. */
        OfficeHours: {
            /**
             * @description When they begin.
             * @example 07:30
             */
            from: string;
            /**
             * @description When they end.
             * @example 14:30
             */
            to: string;
        };
        /** @description The usual hours of every weekday; a day without any is closed. */
        OfficeWeek: {
            /** @description شنبه. */
            saturday: components["schemas"]["OfficeHours"][];
            /** @description یکشنبه. */
            sunday: components["schemas"]["OfficeHours"][];
            /** @description دوشنبه. */
            monday: components["schemas"]["OfficeHours"][];
            /** @description سه‌شنبه. */
            tuesday: components["schemas"]["OfficeHours"][];
            /** @description چهارشنبه. */
            wednesday: components["schemas"]["OfficeHours"][];
            /** @description پنجشنبه. */
            thursday: components["schemas"]["OfficeHours"][];
            /** @description جمعه. */
            friday: components["schemas"]["OfficeHours"][];
        };
        /** @description A bank account that the General Treasury has had opened. */
        OpenBankAccount: {
            /** @description What it is for. */
            kind: components["schemas"]["BankAccountKind"];
            /** @description The agency that holds it: for `link` and `agency_refund` accounts, and for no others. */
            agency_id?: components["schemas"]["AgencyId"] | null;
            /** @description Its Sheba (IBAN); unique in the office. */
            sheba: components["schemas"]["Sheba"];
            /**
             * @description What people call it.
             * @example حساب رابط سپرده اداره کل راه و شهرسازی
             */
            title: string;
            /**
             * @description The letter by which it was opened.
             * @example ۵۷/۱۲۳۴
             */
            opening_letter_number: string;
            /**
             * Format: date
             * @description When it was opened; not in the future.
             * @example 2025-03-25
             */
            opened_on: string;
        };
        /** @description The year that is to take postings. */
        OpenFiscalYear: {
            /** @description The fiscal year (سال مالی). */
            fiscal_year: components["schemas"]["FiscalYear"];
        };
        /** @description A fiscal year and its months. */
        OpenedFiscalYear: {
            /** @description The fiscal year (سال مالی). */
            fiscal_year: components["schemas"]["FiscalYear"];
            /** @description Farvardin to Esfand. */
            periods: components["schemas"]["Period"][];
        };
        /**
         * @description What the bank is to pay. At least one thing is named.
         * @example {
         *       "channel": "bank_list",
         *       "refund_ids": [
         *         "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"
         *       ]
         *     }
         */
        OrderPayments: {
            /** @description How the order reaches the bank. */
            channel: components["schemas"]["Channel"];
            /** @description The treasury's refund account; needed where there are several. */
            refund_account_id?: components["schemas"]["BankAccountId"] | null;
            /** @description Funded refunds: each of their payees gets one payment. */
            refund_ids?: components["schemas"]["RefundId"][];
            /** @description Confirmed payer returns: money in suspense that goes back to its payers. */
            resolution_ids?: components["schemas"]["ResolutionId"][];
            /** @description Approved reissues of payments that came back or were not carried out. */
            remedy_ids?: components["schemas"]["RemedyId"][];
        };
        /** @description What makes it good. */
        OrderRemedy: {
            /**
             * @description What the office does, for the complainant.
             * @example مانده سپرده تا پایان هفته پرداخت می‌شود.
             */
            text: string;
            /**
             * Format: date
             * @description Until when: not before today.
             * @example 2025-08-20
             */
            due_on: string;
        };
        /** @description One thing that a form asks for. */
        PageDefinition: {
            /**
             * @description What the page asks for, in Persian.
             * @example سپرده‌ای که می‌پرسید
             */
            title_fa: string;
            /**
             * @description The same in English.
             * @example The deposit you ask about
             */
            title_en: string;
            /** @description Its fields, in order; a form has at most 40. */
            fields: components["schemas"]["FormField"][];
        };
        /** @description A one-time code. It is shown here, once, and kept as a hash. */
        PasswordCode: {
            /**
             * @description The code.
             * @example 7K3MD9QX2A
             */
            code: string;
            /**
             * Format: date-time
             * @description When it stops working.
             */
            expires_at: string;
        };
        /**
         * @description Who gets the money.
         * @enum {string}
         */
        PayeeMode: "agency_refund_account" | "beneficiary_direct";
        /** @description Money in suspense that goes back to whoever paid it: one person said so, and another agreed (عودت به پرداخت‌کننده). */
        PayerReturn: {
            /** @description Id: that of the resolution. */
            id: components["schemas"]["ResolutionId"];
            /** @description The agency on whose account the money came; absent for the treasury's own accounts. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description How much goes back. */
            amount: components["schemas"]["Rial"];
            /** @description Who gets it. */
            payee: components["schemas"]["PaymentPayee"];
            /**
             * @description Whether the bank names another account as the one from which the money came.
             * @example false
             */
            is_to_another_account: boolean;
            /**
             * @description Why, in the words of whoever proposed it.
             * @example واریز اشتباه به حساب رابط
             */
            note: string;
            /** @description Who proposed it. */
            made_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            made_by_name?: string;
            /** @description Who agreed. */
            decided_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example حسین احمدی
             */
            decided_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            decided_at: string;
            /**
             * @description The payment that the bank was ordered to make; absent while it was not. Where that one did not reach the payee, another
             *     may have taken its place.
             */
            payment_id?: components["schemas"]["PaymentId"];
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /** @description One page of a list. */
        PayerReturnPage: {
            /** @description The items. */
            items: components["schemas"]["PayerReturn"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description One payment to one payee (پرداخت). */
        Payment: {
            /** @description Id. */
            id: components["schemas"]["PaymentId"];
            /** @description The agency concerned; absent where money of the treasury's own accounts goes back. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description Its number, which the bank carries back on its statement. */
            number: components["schemas"]["PaymentNumber"];
            /** @description The order it belongs to. */
            transfer_order_id: components["schemas"]["TransferOrderId"];
            /**
             * @description The order's number.
             * @example 1404-0001
             */
            transfer_order_number: string;
            /**
             * Format: int32
             * @description Its row in the order, from 1.
             * @example 1
             */
            row_number: number;
            /** @description The refund that is paid. */
            refund_id?: components["schemas"]["RefundId"];
            /**
             * @description The refund's number.
             * @example 1404-0001
             */
            refund_number?: string;
            /**
             * Format: int32
             * @description Which of the refund's payees is paid.
             * @example 1
             */
            payee_number?: number;
            /** @description The resolution by which money in suspense goes back to its payer. */
            resolution_id?: components["schemas"]["ResolutionId"];
            /** @description Who is paid. */
            payee: components["schemas"]["PaymentPayee"];
            /** @description How much. */
            amount: components["schemas"]["Rial"];
            /** @description Where it stands. */
            state: components["schemas"]["PaymentState"];
            /** @description The bank's line with which it was paid. */
            settled_line_id?: components["schemas"]["LineId"];
            /**
             * Format: date
             * @description The day the bank paid.
             */
            settled_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-12
             */
            settled_on_jalali?: string;
            /** @description The bank's line with which it came back. */
            returned_line_id?: components["schemas"]["LineId"];
            /**
             * Format: date
             * @description The day it came back.
             */
            returned_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-14
             */
            returned_on_jalali?: string;
            /** @description The bank's words about that. */
            returned_because?: string;
            /** @description The payment in whose place it is. */
            reissue_of?: components["schemas"]["PaymentId"];
            /** @description The payment that took its place. */
            reissued_as?: components["schemas"]["PaymentId"];
            /** @description What was said to become of it after it came back or was not carried out, oldest first. */
            remedies: components["schemas"]["Remedy"][];
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        PaymentId: string;
        /**
         * @description Payment identifier (شناسه واریز): 1 to 30 digits.
         * @example 12800016010400000000004230
         */
        PaymentIdentifier: string;
        /**
         * @description Payment number (شماره پرداخت): a 9, fiscal year, serial, check digits.
         * @example 91404000004219
         */
        PaymentNumber: string;
        /** @description One page of a list. */
        PaymentPage: {
            /** @description The items. */
            items: components["schemas"]["Payment"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description Who is paid. */
        PaymentPayee: {
            /** @description The account. */
            sheba: components["schemas"]["Sheba"];
            /**
             * @description Whose account it is.
             * @example مریم رضایی
             */
            name: string;
            /**
             * @description The person's identifier, where it is known.
             * @example 1360123458
             */
            identifier?: string;
        };
        /**
         * @description Where a payment stands.
         * @enum {string}
         */
        PaymentState: "instructed" | "settled" | "returned" | "unexecuted" | "reissued" | "restored";
        /** @description A month of a fiscal year. */
        Period: {
            /** @description Id. */
            id: components["schemas"]["PeriodId"];
            /** @description The fiscal year (سال مالی). */
            fiscal_year: components["schemas"]["FiscalYear"];
            /**
             * Format: int32
             * @description 1 is Farvardin, 12 is Esfand.
             * @example 5
             */
            month: number;
            /**
             * Format: date
             * @description First day.
             * @example 2025-07-23
             */
            first_on: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-05-01
             */
            first_on_jalali: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2025-08-22
             */
            last_on: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-05-31
             */
            last_on_jalali: string;
            /** @description Whether it takes postings. */
            state: components["schemas"]["PeriodState"];
            /**
             * Format: date-time
             * @description When it was closed.
             */
            closed_at?: string;
            /** @description Who closed it. */
            closed_by?: components["schemas"]["UserId"];
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        PeriodId: string;
        /** @description One page of a list. */
        PeriodPage: {
            /** @description The items. */
            items: components["schemas"]["Period"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description Whether anything can still be posted into a period.
         * @enum {string}
         */
        PeriodState: "open" | "closed";
        /**
         * @description The PIN of a case: seven digits.
         * @example 1234567
         */
        Pin: string;
        /** @description The order that blocks a deposit. */
        PlaceHold: {
            /** @description By whose order. */
            kind: components["schemas"]["HoldKind"];
            /**
             * @description The authority that ordered it.
             * @example شعبه ۳ اجرای احکام مدنی
             */
            authority: string;
            /**
             * @description Number of the order.
             * @example ۱۴۰۴/۱۲۸۷
             */
            order_number: string;
            /**
             * Format: date
             * @description Day of the order.
             * @example 2025-08-03
             */
            order_on: string;
        };
        /** @description Where a service is answered, and how soon. */
        PlaceService: {
            /** @description The unit that answers it: new cases are given to it. */
            unit_id: components["schemas"]["UnitId"];
            /** @description What is promised; left out, no clock runs. */
            service_level_id?: components["schemas"]["ServiceLevelId"] | null;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        PostingId: string;
        /**
         * @description What happened, in the language of the ledger.
         * @enum {string}
         */
        PostingKind: "receipt_matched" | "receipt_unidentified" | "receipt_identified" | "bank_debit_unidentified" | "receipt_returned" | "receipt_reversed" | "sweep_sent" | "sweep_arrived" | "remitted" | "refund_approved" | "approval_taken_back" | "funds_drawn" | "refund_instructed" | "payment_settled" | "payment_returned" | "payment_unexecuted" | "payment_reissued" | "refund_restored";
        /** @description The list that is answered. */
        PrepareCollectionNotice: {
            /** @description A list that its controller has signed. */
            itemised_list_id: components["schemas"]["ItemisedListId"];
        };
        /** @description The month whose swept deposits are listed. */
        PrepareItemisedList: {
            /** @description The agency. */
            agency_id: components["schemas"]["AgencyId"];
            /** @description The fiscal year. */
            fiscal_year: components["schemas"]["FiscalYear"];
            /**
             * Format: int32
             * @description 1 is Farvardin, 12 is Esfand.
             * @example 5
             */
            month: number;
        };
        /** @description A line of a bank statement as it would be imported. */
        PreviewedLine: {
            /**
             * Format: int32
             * @description Row in the file.
             * @example 9
             */
            row_number: number;
            /**
             * Format: date
             * @description The day the bank booked it.
             */
            booked_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            booked_on_jalali: string;
            /** @description Which way the money moved. */
            direction: components["schemas"]["LineDirection"];
            /** @description How much. */
            amount: components["schemas"]["Rial"];
            /** @description The payment identifier, as the bank wrote it. */
            payment_identifier?: string;
            /** @description The bank's reference. */
            bank_reference?: string;
            /** @description The bank's description. */
            description: string;
            /** @description Where it would stand. */
            state: components["schemas"]["LineState"];
        };
        /** @description A bank statement as it would be imported. */
        PreviewedStatement: {
            /** @description The bank account. */
            bank_account_id: components["schemas"]["BankAccountId"];
            /** @description The agency whose account it is; none where the account is the treasury's own. */
            agency_id?: components["schemas"]["AgencyId"];
            /**
             * @description Format of the file.
             * @example csv
             */
            format: string;
            /**
             * Format: int32
             * @description Which statement of the file it is, from 1.
             * @example 1
             */
            position: number;
            /** @description The bank's own number of the statement. */
            bank_number?: string;
            /**
             * Format: date
             * @description First day.
             */
            from_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-01
             */
            from_on_jalali: string;
            /**
             * Format: date
             * @description Last day.
             */
            to_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-31
             */
            to_on_jalali: string;
            /** @description Balance before the first line, in rials; signed. */
            opening?: components["schemas"]["Total"];
            /** @description Balance after the last line, in rials; signed. */
            closing?: components["schemas"]["Total"];
            /** @description How it follows the statement before it. */
            continuity: components["schemas"]["Continuity"];
            /** @description The balance that the statement before it left, in rials; signed. */
            expected_opening?: components["schemas"]["Total"];
            /** @description Where it would stand. */
            state: components["schemas"]["StatementState"];
            /** @description Why it would be in quarantine. */
            quarantined_because?: components["schemas"]["QuarantineReason"];
            /**
             * @description Lines in the file.
             * @example 42
             */
            line_count: number;
            /**
             * @description Lines that an earlier file had brought.
             * @example 1
             */
            duplicate_count: number;
            /** @description Sum of what came, known lines included. */
            credit_total: components["schemas"]["Total"];
            /** @description Sum of what left, known lines included. */
            debit_total: components["schemas"]["Total"];
            /** @description Its first lines; fifty of one file are shown. */
            lines: components["schemas"]["PreviewedLine"][];
        };
        /**
         * @description How urgent a case is.
         * @enum {string}
         */
        Priority: "normal" | "urgent";
        /**
         * @description A problem document (RFC 9457). `type` resolves to a page that explains the code in Persian and in English. Some codes
         *     add members of their own, such as `line` and `column` to `json_invalid`, `free` to `refund_account_short`, `available` to
         *     `refund_exceeds_available`, `remaining` to `suspense_item_short`, `limit` to `amount_above_limit`, `documents` to
         *     `document_missing`, and `receipt_numbers` to `deposit_held`.
         */
        Problem: {
            /**
             * @description Address of the page that explains the code.
             * @example /problems/version_stale
             */
            type: string;
            /** @description Short title in the language of `Accept-Language`. */
            title: string;
            /**
             * Format: int32
             * @description The HTTP status.
             * @example 412
             */
            status: number;
            /** @description What to do, in the language of `Accept-Language`. */
            detail: string;
            /** @description The stable code. */
            code: components["schemas"]["Code"];
            /** @description What to quote to support; also in the `X-Request-Id` header. */
            request_id: string;
            /** @description Every field that is not right. */
            errors?: components["schemas"]["ProblemField"][];
        };
        /** @description One field of the request that is not right. */
        ProblemField: {
            /**
             * @description Where: a JSON Pointer (RFC 6901) into the body, `#query/name` for a parameter, `#row/12/column` for a file.
             * @example /depositor/identifier
             */
            pointer: string;
            /**
             * @description Why, as a stable code.
             * @example national_id_check_digit
             */
            code: string;
            /** @description Why, in the reader's language. */
            detail: string;
        };
        /** @description How long the answer takes. */
        PromisedAnswer: {
            /**
             * Format: int32
             * @description Minutes of working time until the first word.
             * @example 210
             */
            first_response_minutes: number;
            /**
             * Format: int32
             * @description Minutes of working time until the answer.
             * @example 420
             */
            answer_minutes: number;
            /**
             * Format: date-time
             * @description Until when a request is answered that is filed now.
             */
            answer_due_at?: string;
            /**
             * @description Code of the service level that promises it.
             * @example portal
             */
            service_level_code: string;
            /**
             * Format: int32
             * @description The number of its version.
             * @example 1
             */
            service_level_number: number;
        };
        /** @description The times of every priority. */
        PromisedTargets: {
            /** @description Of a case in its turn. */
            normal: components["schemas"]["PromisedTimes"];
            /** @description Of an urgent one. */
            urgent: components["schemas"]["PromisedTimes"];
        };
        /** @description What is promised to a case of one priority, in minutes of working time. */
        PromisedTimes: {
            /**
             * Format: int32
             * @description Until the applicant hears a first word.
             * @example 210
             */
            first_response_minutes: number;
            /**
             * Format: int32
             * @description Until the answer; no less than the first word.
             * @example 420
             */
            answer_minutes: number;
            /**
             * @description The percentages of the time at which whoever works on it is reminded: rising, 1 to 99.
             * @example [
             *       50,
             *       80
             *     ]
             */
            warn_at: number[];
        };
        /** @description Why the statement is right although its figures are not. */
        ProposeAcceptance: {
            /**
             * @description The reason; the second person reads it.
             * @example بانک در نامه ۱۲۳ مانده را تصحیح کرد
             */
            reason: string;
        };
        /**
         * @description Which debit, what it reverses, and why.
         * @example {
         *       "deposit_id": "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704",
         *       "note": "نامهٔ بانک دربارهٔ برگشت چک واریزی",
         *       "suspense_item_id": "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"
         *     }
         */
        ProposeBankReversal: {
            /** @description The item: an open debit. */
            suspense_item_id: components["schemas"]["SuspenseItemId"];
            /** @description The deposit whose receipt it reverses: of the same amount, received, swept or announced. */
            deposit_id?: components["schemas"]["DepositId"] | null;
            /** @description Or the open credit in suspense that it reverses, of the same amount. */
            credit_suspense_item_id?: components["schemas"]["SuspenseItemId"] | null;
            /**
             * @description What makes you think so; the second person reads it.
             * @example نامهٔ بانک دربارهٔ برگشت چک واریزی
             */
            note: string;
        };
        /**
         * @description Which money it is, whose, and why.
         * @example {
         *       "deposit_ids": [
         *         "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"
         *       ],
         *       "items": [
         *         {
         *           "suspense_item_id": "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"
         *         }
         *       ],
         *       "note": "فیش واریز پیوست نامه ۱۲۳ دیده شد"
         *     }
         */
        ProposeIdentification: {
            /** @description One credit for one or several deposits, or several credits for one deposit. */
            items: components["schemas"]["IdentifiedItem"][];
            /** @description The deposits, declared and not received, whose amounts come to the same sum. */
            deposit_ids: components["schemas"]["DepositId"][];
            /**
             * @description What makes you think so; the second person reads it.
             * @example فیش واریز پیوست نامه ۱۲۳ دیده شد
             */
            note: string;
        };
        /**
         * @description Which money goes back, to whom, and why.
         * @example {
         *       "note": "واریز اشتباه؛ نامهٔ ۴۵۶ واریزکننده",
         *       "payee_name": "شرکت راه‌سازان البرز",
         *       "payee_sheba": "IR780100004001000001234567",
         *       "suspense_item_id": "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704"
         *     }
         */
        ProposePayerReturn: {
            /** @description The item: an open credit. */
            suspense_item_id: components["schemas"]["SuspenseItemId"];
            /** @description How much of it; all that is left of it where this is absent. */
            amount?: components["schemas"]["Rial"] | null;
            /** @description The payer's account: the one from which it came, or another one that the payer has asked for. */
            payee_sheba: components["schemas"]["Sheba"];
            /**
             * @description Whose account that is.
             * @example شرکت راه‌سازان البرز
             */
            payee_name: string;
            /**
             * @description What makes you think so; the second person reads it.
             * @example واریز اشتباه؛ نامهٔ ۴۵۶ واریزکننده
             */
            note: string;
        };
        /**
         * @description What is to become of it, and why.
         * @example {
         *       "kind": "reissue",
         *       "note": "شبای تازه به نامهٔ ۴۵۶ دستگاه",
         *       "payee": {
         *         "identifier": "1360123458",
         *         "name": "مریم رضایی",
         *         "sheba": "IR780100004001000001234567"
         *       }
         *     }
         */
        ProposeRemedy: {
            /** @description That the bank did not carry it out; or what becomes of the money: paid again, or owed for its deposits again. */
            kind: components["schemas"]["RemedyKind"];
            /** @description Of a reissue: whom to pay. */
            payee?: components["schemas"]["NamePayee"] | null;
            /**
             * @description What makes you think so; the second person reads it.
             * @example شبای تازه به نامهٔ ۴۵۶ دستگاه
             */
            note: string;
        };
        /** @description Something that happened to a case, as its applicant reads it. */
        PublicCaseEntry: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description What. */
            kind: components["schemas"]["CaseEntryKind"];
            /**
             * @description In which words.
             * @example لطفاً شماره قبض سپرده را بنویسید.
             */
            text?: string;
            /**
             * @description The unit it was given to, in Persian.
             * @example واحد سپرده
             */
            unit_fa?: string;
            /**
             * @description The same in English.
             * @example Deposit unit
             */
            unit_en?: string;
            /**
             * Format: date
             * @description The day that was promised, where it takes longer.
             */
            until_on?: string;
        };
        /** @description Days that differ from their weekday. */
        PublishCalendarDays: {
            /** @description The days; all of them are published, or none. */
            days: components["schemas"]["DayToPublish"][];
        };
        /** @description Other hours of the week. */
        PublishCalendarWeek: {
            /**
             * Format: date
             * @description The first day on which they hold; it has not begun.
             * @example 2026-06-05
             */
            valid_from: string;
            /** @description The usual hours of every weekday. */
            week: components["schemas"]["OfficeWeek"];
        };
        /**
         * @description Nothing is said beside the fact.
         * @example {}
         */
        PublishForm: Record<string, never>;
        /** @description What is promised from a day on. */
        PublishServiceLevelVersion: {
            /**
             * Format: date
             * @description The first day on which cases are filed under it; today or later.
             * @example 2026-03-21
             */
            valid_from: string;
            /** @description The calendar by which its times are counted. */
            calendar_id: components["schemas"]["CalendarId"];
            /** @description The times of each priority. */
            targets: components["schemas"]["PromisedTargets"];
            /**
             * @description Who above is told when: the first step tells the unit's head, the second the head above, the third the treasury's.
             * @example [
             *       {
             *         "at_percent": 90
             *       },
             *       {
             *         "minutes_late": 210
             *       },
             *       {
             *         "minutes_late": 420
             *       }
             *     ]
             */
            escalation?: components["schemas"]["EscalationStep"][];
            /**
             * Format: int32
             * @description Days for which the office waits for the applicant.
             * @example 10
             */
            applicant_days: number;
            /**
             * Format: int32
             * @description Working days after the answer within which the applicant may reopen the case.
             * @example 10
             */
            reopening_days: number;
        };
        /** @description What was published. */
        PublishedDays: {
            /** @description The days. */
            days: components["schemas"]["CalendarDay"][];
        };
        /**
         * @description Why a statement is in quarantine.
         * @enum {string}
         */
        QuarantineReason: "unbalanced" | "balance_missing" | "running_balance";
        /** @description How content the applicant is. */
        RateCase: {
            /**
             * Format: int32
             * @description From 1, not at all, to 5, wholly.
             * @example 5
             */
            rating: number;
            /**
             * @description In the applicant's words.
             * @example پاسخ روشن و به‌موقع بود.
             */
            comment?: string | null;
        };
        /**
         * @description What a receipt turned out to be.
         * @enum {string}
         */
        ReceiptVerdict: "genuine" | "altered" | "key_unknown" | "other_office";
        /** @description What somebody knows who lost the secret. */
        RecoverSecret: {
            /** @description The reference of the case. */
            reference: components["schemas"]["TrackingReference"];
            /**
             * @description The mobile number or the address for mail that was given when it was filed.
             * @example 09121234567
             */
            contact: string;
        };
        /** @description An agency's request to give deposits back (درخواست رد سپرده). */
        Refund: {
            /** @description Id. */
            id: components["schemas"]["RefundId"];
            /** @description The agency. */
            agency_id: components["schemas"]["AgencyId"];
            /**
             * @description Its number, given when it is submitted for the first time.
             * @example 1404-000012
             */
            number?: string;
            /** @description Where it stands. */
            state: components["schemas"]["RefundState"];
            /** @description Who gets the money. */
            payee_mode: components["schemas"]["PayeeMode"];
            /** @description The agency's refund account, where it does. */
            payee_account_id?: components["schemas"]["BankAccountId"];
            /**
             * @description Number of the agency's letter.
             * @example 210/4451
             */
            letter_number?: string;
            /**
             * Format: date
             * @description Its day.
             */
            letter_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            letter_on_jalali?: string;
            /**
             * @description What the agency says about it.
             * @example آزادسازی سپردهٔ شرکت‌کنندگان مناقصهٔ ۱۴۰۴-۱۲
             */
            note?: string;
            /**
             * Format: int32
             * @description How many rows it has.
             * @example 1
             */
            row_count: number;
            /** @description Their sum. */
            total: components["schemas"]["Rial"];
            /** @description Who made it. */
            made_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            made_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /**
             * @description SHA-256 of what was submitted, in hexadecimal: whoever signs, checks or approves sends it back.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256?: string;
            /**
             * Format: date-time
             * @description When it was submitted, the last time.
             */
            submitted_at?: string;
            /**
             * Format: date
             * @description The last day on which it can be approved.
             */
            expires_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-19
             */
            expires_on_jalali?: string;
            /**
             * @description What the bank said about the payees.
             * @example نام صاحب هر دو شبا با درخواست یکی است
             */
            payee_enquiry?: string;
            /**
             * @description Why it was sent back, rejected or cancelled.
             * @example تاریخ اعلام وصول ردیف ۲ نادرست است
             */
            ended_because?: string;
            /** @description Its rows; left out in lists. */
            rows?: components["schemas"]["RefundRow"][];
            /** @description Who gets how much, by its rows; left out in lists. */
            payees?: components["schemas"]["RefundPayee"][];
            /** @description The documents it rests on; left out in lists. */
            attachments?: components["schemas"]["Attachment"][];
            /** @description The documents that release its deposits: without them it is not submitted; left out in lists. */
            needed_documents?: components["schemas"]["NeededDocument"][];
            /** @description The signatures on what was submitted. */
            signatures: components["schemas"]["Signature"][];
            /** @description What the caller may do next, and why not where not; what others are for is left out. */
            actions: components["schemas"]["Action"][];
        };
        /** @description The money of the treasury's refund account, and what of it is free for what. */
        RefundAccount: {
            /** @description What is on it by the ledger (1140). Bank facts post as they come, so it may be negative. */
            balance: components["schemas"]["Total"];
            /** @description What of it the bank was ordered to pay and has not paid. */
            ordered: components["schemas"]["Total"];
            /** @description What of it is set aside for refunds that are funded and not ordered yet. */
            set_aside: components["schemas"]["Total"];
            /** @description How much can be ordered now: the balance less what was ordered. */
            free_to_order: components["schemas"]["Total"];
            /**
             * @description How much of that can go back to payers: what is set aside for refunds is not theirs. An order that pays funded refunds as
             *     well has what is set aside for these beside it.
             */
            free_for_payers: components["schemas"]["Total"];
            /** @description How much can be set aside for further refunds: what goes back to payers, or came back and waits, is not free either. */
            free_to_fund: components["schemas"]["Total"];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        RefundId: string;
        /** @description One page of a list. */
        RefundPage: {
            /** @description The items. */
            items: components["schemas"]["Refund"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description Somebody who is paid. */
        RefundPayee: {
            /**
             * Format: int32
             * @description Counts the payees of the refund, from 1.
             * @example 1
             */
            payee_number: number;
            /** @description The account. */
            sheba: components["schemas"]["Sheba"];
            /**
             * @description Whose account it is.
             * @example مریم رضایی
             */
            name: string;
            /**
             * @description The person's identifier, where it is known.
             * @example 1360123458
             */
            identifier?: string;
            /** @description How much. */
            amount: components["schemas"]["Rial"];
        };
        /**
         * @description Why a deposit is given back.
         * @enum {string}
         */
        RefundReason: "bid_lost" | "contract_signed" | "provisional_handover" | "final_handover" | "advance_worked_off" | "clearance" | "court_order" | "beneficiary_claim" | "other";
        /** @description A row of a refund. */
        RefundRow: {
            /**
             * Format: int32
             * @description Its number, from 1.
             * @example 1
             */
            row_number: number;
            /** @description The deposit. */
            deposit_id: components["schemas"]["DepositId"];
            /** @description The number under which the treasury owes it. */
            credit_number: components["schemas"]["CreditNumber"];
            /**
             * Format: date
             * @description The day its collection was announced.
             */
            announced_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            announced_on_jalali: string;
            /**
             * @description Number of the deposit receipt.
             * @example 1404-000123
             */
            receipt_number: string;
            /** @description How much of it. */
            amount: components["schemas"]["Rial"];
            /** @description Why. */
            reason: components["schemas"]["RefundReason"];
            /**
             * Format: int32
             * @description Which of the payees gets it.
             * @example 1
             */
            payee_number: number;
        };
        /**
         * @description Where a refund stands.
         * @enum {string}
         */
        RefundState: "draft" | "submitted" | "controller_signed" | "cosigned" | "under_check" | "returned" | "checked" | "approved_once" | "approved" | "funded" | "instructed" | "partly_settled" | "payment_returned" | "settled" | "closed" | "rejected" | "cancelled" | "expired";
        /** @description A new agency. */
        RegisterAgency: {
            /** @description Its code in the budget; unique in the office. */
            code: components["schemas"]["AgencyCode"];
            /**
             * @description Persian name.
             * @example اداره کل راه و شهرسازی استان
             */
            name_fa: string;
            /**
             * @description English name.
             * @example Provincial Roads and Urban Development
             */
            name_en: string;
            /** @description Its national id as a legal person (شناسه ملی), where it has one. */
            legal_id?: components["schemas"]["LegalId"] | null;
        };
        /** @description A new working calendar. */
        RegisterCalendar: {
            /**
             * @description Its code; unique in the office.
             * @example office
             */
            code: string;
            /**
             * @description Persian title.
             * @example تقویم کاری خزانه معین
             */
            title_fa: string;
            /**
             * @description English title.
             * @example Treasury's working days
             */
            title_en: string;
            /**
             * @description The zone of its clock, by its name in the database of the IANA; that of Tehran where none is given.
             * @example Asia/Tehran
             */
            zone?: string | null;
            /** @description The usual hours of every weekday. */
            week: components["schemas"]["OfficeWeek"];
        };
        /** @description A new service. */
        RegisterService: {
            /**
             * @description How addresses name it, for good; unique in the office.
             * @example bank-account-letter
             */
            code: string;
            /** @description What people read of it. */
            description: components["schemas"]["ServiceDescription"];
        };
        /** @description A new service level. */
        RegisterServiceLevel: {
            /**
             * @description Its code; unique in the office.
             * @example portal
             */
            code: string;
            /**
             * @description Persian title.
             * @example درخواست‌های درگاه خدمات
             */
            title_fa: string;
            /**
             * @description English title.
             * @example Requests of the portal
             */
            title_en: string;
        };
        /** @description A new unit. */
        RegisterUnit: {
            /**
             * @description Its code; unique in the office.
             * @example 210
             */
            code: string;
            /**
             * @description Persian title.
             * @example اداره خزانه
             */
            title_fa: string;
            /**
             * @description English title.
             * @example Treasury office
             */
            title_en: string;
            /** @description The unit above it; none at the top of the chart. */
            parent_id?: components["schemas"]["UnitId"] | null;
            /** @description Who leads it, where somebody does: an active member of the treasury's staff. */
            head_id?: components["schemas"]["UserId"] | null;
        };
        /** @description Why a notice is rejected. */
        RejectCollectionNotice: {
            /**
             * @description The reason, for whoever prepares the next one.
             * @example مبلغ یک قبض با صورتحساب نمی‌خواند
             */
            reason: string;
        };
        /** @description Why a request is refused. */
        RejectRefund: {
            /**
             * @description The reason, for the agency.
             * @example سند آزادسازی کافی نیست
             */
            reason: string;
        };
        /** @description Why not. */
        RejectRemedy: {
            /**
             * @description The reason; the proposer reads it.
             * @example نام صاحب حساب با ذی‌نفع یکی نیست
             */
            reason: string;
        };
        /** @description Why the office cannot work on it. */
        RejectRequest: {
            /**
             * @description The reason, for the applicant.
             * @example موضوع در صلاحیت خزانه نیست.
             */
            reason: string;
        };
        /** @description Why it is not so. */
        RejectResolution: {
            /**
             * @description The reason; the proposer reads it.
             * @example نام واریزکننده با سپرده‌گذار یکی نیست
             */
            reason: string;
        };
        /** @description Why a hold ends: the order that lifts it, or an error in placing it. */
        ReleaseHold: {
            /**
             * @description Number of the order that lifts it; without one the hold was placed in error.
             * @example ۱۴۰۴/۲۰۳۱
             */
            order_number?: string | null;
            /**
             * Format: date
             * @description Day of that order.
             * @example 2025-08-09
             */
            order_on?: string | null;
            /**
             * @description The reason, for whoever asks later.
             * @example رفع توقیف به دستور مرجع قضایی
             */
            reason: string;
        };
        /** @description What is to become of a payment that did not reach its payee, by one person's word and another's agreement. */
        Remedy: {
            /** @description Id. */
            id: components["schemas"]["RemedyId"];
            /** @description The agency concerned; absent where money of the treasury's own accounts goes back. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description The payment. */
            payment_id: components["schemas"]["PaymentId"];
            /** @description The payment's number. */
            payment_number: components["schemas"]["PaymentNumber"];
            /** @description How much it is about. */
            amount: components["schemas"]["Rial"];
            /** @description What becomes of it. */
            kind: components["schemas"]["RemedyKind"];
            /** @description Of a reissue: whom to pay. */
            payee?: components["schemas"]["PaymentPayee"];
            /**
             * @description Why.
             * @example شبای تازه به نامهٔ دستگاه
             */
            note: string;
            /** @description Where it stands. */
            state: components["schemas"]["RemedyState"];
            /** @description Who proposed it. */
            made_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            made_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description Who decided. */
            decided_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            decided_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            decided_at?: string;
            /** @description Why it was rejected. */
            rejected_because?: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        RemedyId: string;
        /**
         * @description What becomes of a payment that did not reach its payee.
         * @enum {string}
         */
        RemedyKind: "non_execution" | "reissue" | "restoration";
        /** @description One page of a list. */
        RemedyPage: {
            /** @description The items. */
            items: components["schemas"]["Remedy"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description Where such a word stands.
         * @enum {string}
         */
        RemedyState: "proposed" | "approved" | "rejected";
        /** @description What left the concentration account for account 20/9 of the General Treasury. */
        Remittance: {
            /** @description Id. */
            id: components["schemas"]["RemittanceId"];
            /** @description The account it left. */
            concentration_account_id: components["schemas"]["BankAccountId"];
            /** @description The account it went to. */
            central_deposit_account_id: components["schemas"]["BankAccountId"];
            /** @description The amount. */
            amount: components["schemas"]["Rial"];
            /**
             * Format: date
             * @description The day the bank booked it.
             */
            booked_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-02
             */
            booked_on_jalali: string;
            /** @description The bank's reference. */
            bank_reference?: string;
            /** @description The bank line. */
            line_id: components["schemas"]["LineId"];
            /** @description The amount less the arrived sweeps that it was found to be; 0 where they explain it. */
            difference: components["schemas"]["Total"];
            /** @description Those sweeps; only where a single remittance is shown. */
            sweep_ids?: components["schemas"]["SweepId"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        RemittanceId: string;
        /** @description One page of a list. */
        RemittancePage: {
            /** @description The items. */
            items: components["schemas"]["Remittance"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description Why a document is removed. */
        RemoveDocument: {
            /**
             * @description The reason, for the audit trail.
             * @example برگ دوم جا مانده بود
             */
            reason: string;
        };
        /** @description Why the applicant does not agree. */
        ReopenCase: {
            /**
             * @description The reason, for the office.
             * @example مبلغ اعلام‌شده با قبض نمی‌خواند.
             */
            reason: string;
        };
        /**
         * @description The reply.
         * @example {
         *       "text": "شماره قبض ۱۴۰۴-۰۰۰۱۲۳ است."
         *     }
         */
        ReplyInCase: {
            /**
             * @description The applicant's words.
             * @example شماره قبض ۱۴۰۴-۰۰۰۱۲۳ است.
             */
            text: string;
            /** @description Files that go along. */
            uploads?: components["schemas"]["ClaimUpload"][];
        };
        /** @description How much, and for which account. */
        RequestDraw: {
            /** @description How much. */
            amount: components["schemas"]["Rial"];
            /** @description The treasury's refund account; needed where there are several. */
            refund_account_id?: components["schemas"]["BankAccountId"] | null;
            /** @description What it is for, where that is known. */
            refund_ids?: components["schemas"]["RefundId"][];
        };
        /**
         * @description Which parts of which deposits are asked for, and who gets them.
         * @example {
         *       "agency_id": "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704",
         *       "letter_number": "210/4451",
         *       "letter_on": "2025-08-09",
         *       "payee_account_id": "0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704",
         *       "payee_mode": "agency_refund_account",
         *       "rows": [
         *         {
         *           "amount": "700",
         *           "announced_on": "2025-08-10",
         *           "credit_number": "1404000000141",
         *           "reason": "bid_lost",
         *           "receipt_number": "1404-000123"
         *         }
         *       ]
         *     }
         */
        RequestRefund: {
            /** @description The agency. */
            agency_id: components["schemas"]["AgencyId"];
            /** @description Who gets the money. */
            payee_mode: components["schemas"]["PayeeMode"];
            /** @description The agency's refund account, where it gets the money. */
            payee_account_id?: components["schemas"]["BankAccountId"] | null;
            /**
             * @description Number of the agency's letter, where there is one.
             * @example 210/4451
             */
            letter_number?: string | null;
            /**
             * Format: date
             * @description Its day.
             * @example 2025-08-09
             */
            letter_on?: string | null;
            /**
             * @description Whatever the treasury should know.
             * @example آزادسازی سپردهٔ شرکت‌کنندگان
             */
            note?: string | null;
            /** @description The deposits. Several rows may cite one of them, as where heirs share it. */
            rows: components["schemas"]["AskForRefund"][];
        };
        /** @description What somebody says that items in suspense are, and what became of that. */
        Resolution: {
            /** @description Id. */
            id: components["schemas"]["ResolutionId"];
            /** @description The agency concerned; absent where several are, or the treasury's own account. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description What it says. */
            kind: components["schemas"]["ResolutionKind"];
            /** @description Where it stands. */
            state: components["schemas"]["ResolutionState"];
            /** @description How much it is about. */
            amount: components["schemas"]["Rial"];
            /** @description The items. */
            items: components["schemas"]["ItemShare"][];
            /** @description Of an identification: which money is which deposit's. */
            deposits?: components["schemas"]["DepositShare"][];
            /** @description Of a payer return: the account to pay to. */
            payee_sheba?: components["schemas"]["Sheba"];
            /** @description Of a payer return: whose account that is. */
            payee_name?: string;
            /**
             * @description Of a payer return: whether the bank names another account as the one from which the money came. Whoever decides
             *     agrees only once the payer's own word for this account has been seen.
             * @example false
             */
            is_to_another_account?: boolean;
            /** @description Of a bank reversal: the deposit whose receipt it undoes. */
            reversed_deposit_id?: components["schemas"]["DepositId"];
            /** @description Why the proposer thinks so. */
            note: string;
            /** @description The limit up to which one person was enough, where it was. */
            alone_up_to?: components["schemas"]["Rial"];
            /** @description Who proposed. */
            made_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            made_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description Who decided, or took it back. */
            decided_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            decided_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            decided_at?: string;
            /** @description Why it was rejected. */
            rejected_because?: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        ResolutionId: string;
        /**
         * @description What people say an item in suspense is.
         * @enum {string}
         */
        ResolutionKind: "identification" | "payer_return" | "bank_reversal";
        /** @description One page of a list. */
        ResolutionPage: {
            /** @description The items. */
            items: components["schemas"]["Resolution"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description Where such a word stands.
         * @enum {string}
         */
        ResolutionState: "proposed" | "confirmed" | "rejected" | "withdrawn";
        /** @description Why a request is sent back. */
        ReturnRefund: {
            /**
             * @description The reason, for the agency.
             * @example تاریخ اعلام وصول ردیف ۲ نادرست است
             */
            reason: string;
        };
        /** @description Nothing is said beside it. */
        ReviewComplaint: Record<string, never>;
        /**
         * @description What a calendar that was published later says of a breach.
         * @enum {string}
         */
        ReviewVerdict: "stands" | "would_not_stand";
        /** @description Why a signature counts no more. */
        RevokeSignatory: {
            /**
             * @description The reason, for the audit trail.
             * @example انتقال ذی‌حساب به دستگاه دیگر
             */
            reason: string;
        };
        /**
         * @description Amount in whole current Rials, as a string of 1 to 18 digits.
         * @example 12500000
         */
        Rial: string;
        /**
         * @description The roles of the treasury's people (domain model, state machines).
         * @enum {string}
         */
        Role: "agency_clerk" | "controller" | "agency_head" | "treasury_clerk" | "treasury_office_head" | "treasury_head" | "treasury_payer" | "reconciler" | "complaint_officer" | "auditor" | "site_admin";
        /** @description A role held by somebody: at an agency, or for the whole office. */
        RoleHeld: {
            /** @description The role. */
            role: components["schemas"]["Role"];
            /** @description The agency, for agency roles only. */
            agency_id?: components["schemas"]["AgencyId"] | null;
        };
        /** @description Something to know about a row of a file. */
        RowRemark: {
            /**
             * @description Row of the file, 1 for the first, as a spreadsheet counts them.
             * @example 12
             */
            row: number;
            /**
             * @description English name of the column; absent where the row as a whole is meant.
             * @example depositor_identifier
             */
            field?: string;
            /**
             * @description Why, as a stable code.
             * @example national_id_check_digit
             */
            code: string;
            /**
             * @description Why, in the language of `Accept-Language`.
             * @example رقم کنترل کد ملی درست نیست؛ دوباره بنویسید.
             */
            detail: string;
        };
        /** @description That the wish is written down. It says nothing of whether there is such a case, or whose contact it is. */
        SecretRecovery: {
            /**
             * Format: int32
             * @description Minutes within which a message arrives, where both belong together.
             * @example 5
             */
            within_minutes: number;
        };
        /** @description Why, and until when. */
        SendInterimReply: {
            /**
             * @description Why it takes longer, for the complainant.
             * @example پاسخ دستگاه اجرایی هنوز نرسیده است.
             */
            reason: string;
            /**
             * Format: date
             * @description The day until which it will be decided: after today, within thirty days.
             * @example 2025-08-20
             */
            until_on: string;
        };
        /** @description A service of the treasury, as its staff see it. */
        Service: {
            /** @description Id. */
            id: components["schemas"]["ServiceId"];
            /**
             * @description How addresses name it.
             * @example deposit-balance
             */
            code: string;
            /** @description What people read of it. */
            description: components["schemas"]["ServiceDescription"];
            /** @description What it costs in rials: nothing, whatever it is. */
            cost: components["schemas"]["Rial"];
            /** @description The form by which it is asked for; absent while none is published. */
            form?: components["schemas"]["FormStanding"];
            /** @description The form that is being written. */
            draft?: components["schemas"]["FormStanding"];
            /**
             * Format: date-time
             * @description When it was withdrawn.
             * @example 2026-03-21T05:30:00Z
             */
            withdrawn_at?: string;
            /**
             * @description Why it was withdrawn.
             * @example ادغام در خدمت دیگر
             */
            withdrawn_because?: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /** @description What people read of a service, and where it stands in the menu. */
        ServiceDescription: {
            /**
             * @description Its name, in Persian.
             * @example استعلام مانده سپرده
             */
            title_fa: string;
            /**
             * @description Its name, in English.
             * @example Deposit balance inquiry
             */
            title_en: string;
            /**
             * @description What it is for, in Persian.
             * @example پاسخ خزانه درباره مانده یک سپرده
             */
            summary_fa: string;
            /**
             * @description What it is for, in English.
             * @example The treasury's word on what is left of a deposit
             */
            summary_en: string;
            /**
             * @description The law on which it rests, in Persian.
             * @example ماده ۴۱ قانون محاسبات عمومی کشور
             */
            legal_basis_fa: string;
            /**
             * @description The law on which it rests, in English.
             * @example Public Accounting Law, article 41
             */
            legal_basis_en: string;
            /** @description What an applicant has to have at hand. */
            papers: components["schemas"]["ServicePaper"][];
            /** @description Who answers. */
            answering: components["schemas"]["Answering"];
            /**
             * Format: int32
             * @description Its place in the menu, from the top.
             * @example 10
             */
            menu_order: number;
        };
        /** @description A form of a service, with what it asks. */
        ServiceForm: {
            /** @description Id. */
            id: components["schemas"]["ServiceFormId"];
            /** @description Whose form it is. */
            service_id: components["schemas"]["ServiceId"];
            /**
             * @description The service's code.
             * @example deposit-balance
             */
            service_code: string;
            /**
             * Format: int32
             * @description Its number among the service's forms.
             * @example 1
             */
            number: number;
            /** @description Where it stands. */
            state: components["schemas"]["ServiceFormState"];
            /**
             * @description SHA-256 of its definition, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
            /** @description What it asks. */
            definition: components["schemas"]["FormDefinition"];
            /** @description The answers that it takes, as JSON Schema (draft 2020-12). */
            json_schema: Record<string, never>;
            /**
             * Format: date-time
             * @description When it was written last.
             * @example 2026-03-21T05:30:00Z
             */
            drafted_at: string;
            /**
             * Format: date-time
             * @description When it was published.
             * @example 2026-03-21T05:30:00Z
             */
            published_at?: string;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        ServiceFormId: string;
        /**
         * @description Where a form stands.
         * @enum {string}
         */
        ServiceFormState: "draft" | "published" | "superseded";
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        ServiceId: string;
        /** @description What is promised to those who have a case (توافق‌نامه سطح خدمت). */
        ServiceLevel: {
            /** @description Id. */
            id: components["schemas"]["ServiceLevelId"];
            /**
             * @description Its code, in ASCII digits.
             * @example portal
             */
            code: string;
            /**
             * @description Persian title.
             * @example درخواست‌های درگاه خدمات
             */
            title_fa: string;
            /**
             * @description English title.
             * @example Requests of the portal
             */
            title_en: string;
            /**
             * Format: int32
             * @description The number of the version under which a case is filed today; absent while none holds.
             * @example 1
             */
            number_in_force?: number;
            /** @description Its versions, in the order of their numbers. */
            versions: components["schemas"]["ServiceLevelVersion"][];
            /**
             * Format: date-time
             * @description Since when nothing is promised by it any more.
             */
            withdrawn_at?: string;
            /**
             * @description Why it was withdrawn.
             * @example جایگزینی با ابلاغیهٔ تازه
             */
            withdrawn_because?: string;
            /** @description Who withdrew it. */
            withdrawn_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example زهرا محمدی
             */
            withdrawn_by_name?: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        ServiceLevelId: string;
        /** @description One page of a list. */
        ServiceLevelPage: {
            /** @description The items. */
            items: components["schemas"]["ServiceLevel"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description One wording of a service level; it never changes. */
        ServiceLevelVersion: {
            /**
             * Format: int32
             * @description Its number, from 1.
             * @example 1
             */
            number: number;
            /**
             * Format: date
             * @description The first day on which cases are filed under it.
             * @example 2025-08-10
             */
            valid_from: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-05-19
             */
            valid_from_jalali: string;
            /** @description The calendar by which its times are counted. */
            calendar_id: components["schemas"]["CalendarId"];
            /** @description The times. */
            targets: components["schemas"]["PromisedTargets"];
            /** @description Who above is told when: the first step tells the unit's head, the second the head above, the third the treasury's. */
            escalation: components["schemas"]["EscalationStep"][];
            /**
             * Format: int32
             * @description Days for which the office waits for the applicant.
             * @example 10
             */
            applicant_days: number;
            /**
             * Format: int32
             * @description Working days after the answer within which the applicant may reopen the case.
             * @example 10
             */
            reopening_days: number;
            /**
             * Format: date-time
             * @description When it was published.
             */
            published_at: string;
            /** @description Who published it. */
            published_by: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example زهرا محمدی
             */
            published_by_name?: string;
        };
        /** @description A paper that an applicant has to have at hand. */
        ServicePaper: {
            /**
             * @description What it is, in Persian.
             * @example قبض سپرده
             */
            title_fa: string;
            /**
             * @description What it is, in English.
             * @example The deposit receipt
             */
            title_en: string;
        };
        /** @description Which unit answers a service, and what is promised to whoever asks for it. */
        ServicePlacement: {
            /** @description Id; that of the service. */
            id: components["schemas"]["ServiceId"];
            /**
             * @description Code of the service.
             * @example deposit-balance
             */
            service_code: string;
            /**
             * @description Its title in Persian.
             * @example استعلام مانده سپرده
             */
            service_title_fa: string;
            /**
             * @description Its title in English.
             * @example Deposit balance inquiry
             */
            service_title_en: string;
            /** @description The unit. */
            unit_id: components["schemas"]["UnitId"];
            /**
             * @description Title of the unit in Persian.
             * @example واحد سپرده
             */
            unit_title_fa: string;
            /**
             * @description Title of the unit in English.
             * @example Deposit unit
             */
            unit_title_en: string;
            /** @description What is promised; left out where nothing is. */
            service_level_id?: components["schemas"]["ServiceLevelId"];
            /** @description Who said so. */
            placed_by: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example مریم رضایی
             */
            placed_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            placed_at: string;
        };
        /** @description One page of a list. */
        ServicePlacementPage: {
            /** @description The items. */
            items: components["schemas"]["ServicePlacement"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description A request for a service (درخواست خدمت). */
        ServiceRequest: {
            /** @description Id. */
            id: components["schemas"]["CaseId"];
            /** @description By which people find it. */
            reference: components["schemas"]["TrackingReference"];
            /** @description The service. */
            service_id: components["schemas"]["ServiceId"];
            /**
             * @description Code of the service.
             * @example general-request
             */
            service_code: string;
            /**
             * @description Its title in Persian.
             * @example درخواست عمومی
             */
            service_title_fa: string;
            /**
             * @description Its title in English.
             * @example General request
             */
            service_title_en: string;
            /** @description The form that was filled in. */
            service_form_id: components["schemas"]["ServiceFormId"];
            /** @description The agency whose staff filed it. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description By which way it came. */
            channel: components["schemas"]["CaseChannel"];
            /** @description Who asks. */
            applicant: components["schemas"]["CaseApplicant"];
            /**
             * @description What it is about.
             * @example مانده سپرده مناقصه ۱۴۰۴-۱۲
             */
            subject: string;
            /** @description The answers to the form, as they were written; left out in lists. */
            answers?: Record<string, never>;
            /** @description The files that the applicant sent along; left out in lists. */
            attachments?: components["schemas"]["CaseAttachment"][];
            /**
             * Format: date-time
             * @description When it was filed.
             */
            filed_at: string;
            /**
             * @description SHA-256 of what was filed, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            filed_sha256: string;
            /** @description Where it stands. */
            state: components["schemas"]["CaseState"];
            /** @description How soon it has to be answered. */
            priority: components["schemas"]["Priority"];
            /** @description The unit that works on it. */
            unit_id?: components["schemas"]["UnitId"];
            /**
             * @description Title of the unit in Persian.
             * @example واحد سپرده
             */
            unit_title_fa?: string;
            /**
             * @description Title of the unit in English.
             * @example Deposit unit
             */
            unit_title_en?: string;
            /** @description Who works on it. */
            assignee_id?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            assignee_name?: string;
            /**
             * @description What the applicant was asked, while the office waits for the reply.
             * @example لطفاً شماره قبض سپرده را بنویسید.
             */
            question?: string;
            /**
             * Format: date
             * @description The last day for the reply.
             */
            reply_due_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-03
             */
            reply_due_on_jalali?: string;
            /** @description The answer. */
            answer?: components["schemas"]["CaseAnswer"];
            /**
             * @description Why it ended without an answer.
             * @example موضوع در صلاحیت خزانه نیست.
             */
            ended_because?: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            closed_at?: string;
            /**
             * Format: int32
             * @description How often it was reopened.
             * @example 0
             */
            reopened_times: number;
            /** @description The request in which it goes on. */
            merged_into_id?: components["schemas"]["CaseId"];
            /** @description The reference of that one. */
            merged_into?: components["schemas"]["TrackingReference"];
            /**
             * Format: int32
             * @description How the applicant rated the answer, from 1 to 5.
             * @example 5
             */
            rating?: number;
            /**
             * @description What the applicant said about it.
             * @example پاسخ روشن و به‌موقع بود.
             */
            rating_comment?: string;
            /** @description How long it takes, where something is promised. */
            clock?: components["schemas"]["CaseTime"];
            /** @description What the caller may do next, and why not where not. */
            actions: components["schemas"]["Action"][];
        };
        /** @description One page of a list. */
        ServiceRequestPage: {
            /** @description The items. */
            items: components["schemas"]["ServiceRequest"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description A name, the code that was given for it, and the password to have from now on. */
        SetPassword: {
            /**
             * @description The username.
             * @example m.karimi
             */
            username: string;
            /**
             * @description The one-time code; spaces, dashes and letter case do not matter.
             * @example 7K3MD9QX2A
             */
            code: string;
            /**
             * Format: password
             * @description 15 to 128 characters, kept exactly as typed; any characters.
             * @example کلید خزانه در دست دو نفر است
             */
            new_password: string;
        };
        /** @description How a dispute ended. */
        SettleDispute: {
            /**
             * @description What was found out.
             * @example بانک مبلغ را تأیید کرد
             */
            note: string;
        };
        /**
         * @description Bank account (شبا): the Iranian IBAN, ISO 13616, with check digits 02 to 98.
         * @example IR780100004001000001234567
         */
        Sheba: string;
        /**
         * @description The side of an account that an entry is written on.
         * @enum {string}
         */
        Side: "debit" | "credit";
        /** @description A signature on a content that the signer has seen. */
        SignContent: {
            /**
             * @description SHA-256 of the content, in hexadecimal, as the signer has seen it.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
        };
        /** @description Name and password. */
        SignIn: {
            /**
             * @description The username; upper case is taken for lower case.
             * @example auditor
             */
            username: string;
            /**
             * Format: password
             * @description The password, exactly as typed.
             * @example the password that was printed
             */
            password: string;
        };
        /** @description A signature on the refund that the signer has seen. */
        SignRefund: {
            /**
             * @description SHA-256 of the refund, in hexadecimal, as the signer has seen it.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
        };
        /** @description Somebody whose signature counts, by decree. */
        Signatory: {
            /** @description Id. */
            id: components["schemas"]["SignatoryId"];
            /** @description The person. */
            user_id: components["schemas"]["UserId"];
            /** @description The agency signed for; absent for the treasury's own signatories. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description In what capacity. */
            capacity: components["schemas"]["Capacity"];
            /**
             * @description Number of the decree, in ASCII digits.
             * @example 12/5678
             */
            decree_number: string;
            /**
             * Format: date
             * @description Day of the decree.
             * @example 2025-03-20
             */
            decree_on: string;
            /**
             * @description The same day, Jalali.
             * @example 1403-12-30
             */
            decree_on_jalali: string;
            /**
             * Format: date
             * @description First day on which the signature counts.
             * @example 2025-03-21
             */
            valid_from: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-01-01
             */
            valid_from_jalali: string;
            /**
             * Format: date
             * @description Last day on which it counts; absent while no end is set.
             * @example 2029-03-19
             */
            valid_to?: string;
            /**
             * @description The same day, Jalali.
             * @example 1407-12-29
             */
            valid_to_jalali?: string;
            /**
             * Format: date
             * @description Day of the revocation, after which it counts no more.
             * @example 2026-01-10
             */
            revoked_on?: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-10-20
             */
            revoked_on_jalali?: string;
            /**
             * @description Why it was revoked.
             * @example انتقال ذی‌حساب به دستگاه دیگر
             */
            revoked_because?: string;
            /** @description Whether the signature counts today. */
            is_valid_today: boolean;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        SignatoryId: string;
        /** @description One page of a list. */
        SignatoryPage: {
            /** @description The items. */
            items: components["schemas"]["Signatory"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description A signature on a list or a notice (امضا): a person, by a decree, on a content that its SHA-256 names. */
        Signature: {
            /** @description Id. */
            id: components["schemas"]["SignatureId"];
            /**
             * @description Which step of the chain it is: `controller`, `office_head`, `head`.
             * @example controller
             */
            step: string;
            /** @description Who signed. */
            user_id: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example مریم رضایی
             */
            user_name: string;
            /** @description In what capacity. */
            capacity: components["schemas"]["Capacity"];
            /**
             * @description The decree by which the signature counts.
             * @example 12/5678
             */
            decree_number: string;
            /**
             * Format: date-time
             * @description When.
             */
            signed_at: string;
            /**
             * @description The day of that in the Jalali calendar.
             * @example 1404-06-02
             */
            signed_on_jalali: string;
            /**
             * @description SHA-256 of the content that was signed, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        SignatureId: string;
        /** @description The document behind a step. */
        Source: {
            /**
             * @description `statement_line`, `resolution`, `sweep`, `itemised_list`, `collection_notice` or `deposit_hold`.
             * @example statement_line
             */
            kind: string;
            /**
             * Format: uuid
             * @description Its id.
             */
            id: string;
            /**
             * @description How people call it: statement and row, year and month of a list, number of a notice or of an order.
             * @example 3/12
             */
            label?: string;
        };
        /** @description A bank statement as it was imported. */
        Statement: {
            /** @description Id. */
            id: components["schemas"]["StatementId"];
            /** @description The bank account. */
            bank_account_id: components["schemas"]["BankAccountId"];
            /** @description The agency whose account it is; none where the account is the treasury's own. */
            agency_id?: components["schemas"]["AgencyId"];
            /**
             * Format: int64
             * @description Counts the imports of the account.
             * @example 1
             */
            number: number;
            /**
             * @description Format of the file.
             * @example csv
             */
            format: string;
            /**
             * Format: int32
             * @description Which statement of the file it is, from 1.
             * @example 1
             */
            position: number;
            /** @description The bank's own number of the statement. */
            bank_number?: string;
            /**
             * @description SHA-256 of the file, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            file_sha256: string;
            /**
             * Format: date
             * @description First day.
             */
            from_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-01
             */
            from_on_jalali: string;
            /**
             * Format: date
             * @description Last day.
             */
            to_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-31
             */
            to_on_jalali: string;
            /** @description Balance before the first line, in rials; signed. */
            opening?: components["schemas"]["Total"];
            /** @description Balance after the last line, in rials; signed. */
            closing?: components["schemas"]["Total"];
            /** @description How it follows the statement before it. */
            continuity: components["schemas"]["Continuity"];
            /** @description The balance that the statement before it left, in rials; signed. */
            expected_opening?: components["schemas"]["Total"];
            /** @description Where it stands. */
            state: components["schemas"]["StatementState"];
            /** @description Why it is, or was, in quarantine. */
            quarantined_because?: components["schemas"]["QuarantineReason"];
            /** @description Who says that it is to be posted all the same. */
            acceptance_proposed_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            acceptance_proposed_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            acceptance_proposed_at?: string;
            /** @description Why. */
            acceptance_because?: string;
            /** @description Who agreed. */
            accepted_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            accepted_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            accepted_at?: string;
            /** @description Who set it aside. */
            discarded_by?: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            discarded_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            discarded_at?: string;
            /** @description Why. */
            discarded_because?: string;
            /**
             * Format: int32
             * @description Lines in the file.
             * @example 42
             */
            line_count: number;
            /**
             * Format: int32
             * @description Lines matched with a deposit at import.
             * @example 36
             */
            matched_count: number;
            /**
             * Format: int32
             * @description Lines that went into suspense at import.
             * @example 5
             */
            suspended_count: number;
            /**
             * Format: int32
             * @description Lines that are an end of a sweep, or a remittance.
             * @example 1
             */
            transfer_count: number;
            /**
             * Format: int32
             * @description Lines that are payments, their return, or funds from account 20/9.
             * @example 0
             */
            payment_count: number;
            /**
             * Format: int32
             * @description Lines that an earlier file had brought.
             * @example 1
             */
            duplicate_count: number;
            /** @description Who imported it. */
            imported_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            imported_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            imported_at: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        StatementId: string;
        /** @description What a file of statements became. */
        StatementImport: {
            /** @description The file, as it is kept. */
            file_id: components["schemas"]["FileId"];
            /** @description Its statements, in the order of the file. */
            statements: components["schemas"]["Statement"][];
        };
        /** @description A line of a bank statement, and what it was found to be. */
        StatementLine: {
            /** @description Id. */
            id: components["schemas"]["LineId"];
            /**
             * Format: int32
             * @description Row in the file.
             * @example 9
             */
            row_number: number;
            /**
             * Format: date
             * @description The day the bank booked it.
             */
            booked_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            booked_on_jalali: string;
            /**
             * Format: date
             * @description The day it counts for interest, where stated.
             */
            value_on?: string;
            /** @description Which way the money moved. */
            direction: components["schemas"]["LineDirection"];
            /** @description How much. */
            amount: components["schemas"]["Rial"];
            /** @description The bank says that it takes an earlier movement back. */
            is_reversal: boolean;
            /** @description The payment identifier, as the bank wrote it. */
            payment_identifier?: string;
            /** @description The bank's reference. */
            bank_reference?: string;
            /** @description The other side's account, as the bank wrote it. */
            counterparty_account?: string;
            /** @description The other side's name, as the bank wrote it. */
            counterparty_name?: string;
            /** @description The bank's description. */
            description: string;
            /** @description Where it stands. */
            state: components["schemas"]["LineState"];
            /** @description The deposits it pays, or paid until the bank took it back. */
            deposit_ids?: components["schemas"]["DepositId"][];
            /** @description The item it became in suspense. */
            suspense_item_id?: components["schemas"]["SuspenseItemId"];
            /** @description The sweep of which it is an end. */
            sweep_id?: components["schemas"]["SweepId"];
            /** @description The remittance to account 20/9 that it is. */
            remittance_id?: components["schemas"]["RemittanceId"];
            /** @description The payments that it made. */
            payment_ids?: components["schemas"]["PaymentId"][];
            /** @description The payment that it brought back. */
            returned_payment_id?: components["schemas"]["PaymentId"];
            /** @description The funds from account 20/9 that it brought. */
            draw_id?: components["schemas"]["DrawId"];
            /** @description Of a debit: the earlier line that it took back. */
            reverses?: components["schemas"]["LineId"];
            /** @description Of a credit: the later line that took it back. */
            reversed_by?: components["schemas"]["LineId"];
        };
        /** @description One page of a list. */
        StatementLinePage: {
            /** @description The items. */
            items: components["schemas"]["StatementLine"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description One page of a list. */
        StatementPage: {
            /** @description The items. */
            items: components["schemas"]["Statement"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /** @description What would become of a file of statements. */
        StatementPreview: {
            /**
             * @description SHA-256 of what this preview says, in hexadecimal. An import that names it does this or nothing.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
            /**
             * @description SHA-256 of the file, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            file_sha256: string;
            /** @description Its statements, in the order of the file. */
            statements: components["schemas"]["PreviewedStatement"][];
        };
        /**
         * @description Where a statement stands.
         * @enum {string}
         */
        StatementState: "posted" | "quarantined" | "discarded";
        /** @description One step in the life of a deposit. */
        Step: {
            /** @description Id of the audit event. */
            id: components["schemas"]["EventId"];
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * @description The day of that in the Jalali calendar.
             * @example 1404-05-12
             */
            on_jalali: string;
            /**
             * @description What happened: `deposit.declared`, `deposit.received` and so on, and what was done about the list it stands in:
             *     `itemised_list.signed`, `itemised_list.notice_prepared` and so on; stable.
             * @example deposit.received
             */
            action: string;
            /** @description Who did it; an agency is not told who of the treasury did. */
            actor_id?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example مریم رضایی
             */
            actor_name?: string;
            /** @description The reason or note that was given. */
            note?: string;
            /** @description The document behind it. */
            source?: components["schemas"]["Source"];
            /** @description What it posted on the account of the deposit. */
            postings: components["schemas"]["StepPosting"][];
        };
        /** @description A posting on the account of the deposit (2110). */
        StepPosting: {
            /** @description Id. */
            id: components["schemas"]["PostingId"];
            /** @description What happened, in the language of the ledger. */
            kind: components["schemas"]["PostingKind"];
            /**
             * Format: date
             * @description The day it counts from.
             */
            effective_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            effective_on_jalali: string;
            /** @description The side written on: a credit is owed from then on, a debit is owed no more. */
            side: components["schemas"]["Side"];
            /** @description The amount. */
            amount: components["schemas"]["Rial"];
            /** @description What is owed for the deposit after it. */
            balance: components["schemas"]["Total"];
        };
        /** @description What the clerk has seen to be available of each deposit. */
        SubmitRefund: {
            /** @description Each deposit of the request, with what was available of it. */
            expected_available: components["schemas"]["ExpectedAvailable"][];
        };
        /** @description Items of one agency, direction, reason and age. */
        SuspenseAge: {
            /** @description The agency; absent for the treasury's own accounts. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description Which way the money moved. */
            direction: components["schemas"]["LineDirection"];
            /** @description Why it was not matched. */
            reason: components["schemas"]["SuspenseReason"];
            /**
             * Format: int32
             * @description The least age in days.
             * @example 8
             */
            from_days: number;
            /**
             * Format: int32
             * @description The greatest age in days; absent for the oldest.
             * @example 30
             */
            to_days?: number;
            /**
             * Format: int64
             * @description How many items.
             * @example 3
             */
            count: number;
            /** @description What of them is still in suspense. */
            remaining: components["schemas"]["Total"];
        };
        /** @description What is in suspense, by age. */
        SuspenseAgeing: {
            /**
             * Format: date
             * @description The day for which it is reckoned: today in Tehran.
             */
            as_of: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            as_of_jalali: string;
            /** @description Credits in suspense (2130). */
            credits: components["schemas"]["Total"];
            /** @description Debits in suspense (1170). */
            debits: components["schemas"]["Total"];
            /** @description By agency, direction, reason and age; what would be zero is absent. */
            ages: components["schemas"]["SuspenseAge"][];
        };
        /** @description A bank line that was not matched by itself (وجوه نامشخص). */
        SuspenseItem: {
            /** @description Id. */
            id: components["schemas"]["SuspenseItemId"];
            /** @description The agency whose account it is; absent for the treasury's own accounts. */
            agency_id?: components["schemas"]["AgencyId"];
            /** @description The bank account. */
            bank_account_id: components["schemas"]["BankAccountId"];
            /** @description The statement's line. */
            line_id: components["schemas"]["LineId"];
            /** @description The statement. */
            statement_id?: components["schemas"]["StatementId"];
            /** @description Which way the money moved. */
            direction: components["schemas"]["LineDirection"];
            /** @description How much. */
            amount: components["schemas"]["Rial"];
            /** @description What of it was found to be deposits. */
            identified: components["schemas"]["Rial"];
            /** @description What of it is still in suspense. The rest went back to its payer, or was reversed. */
            remaining: components["schemas"]["Rial"];
            /**
             * Format: date
             * @description The day the bank booked it.
             */
            booked_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            booked_on_jalali: string;
            /**
             * Format: int64
             * @description Days since then.
             * @example 12
             */
            age_days: number;
            /** @description The payment identifier of the line, as the bank wrote it. */
            payment_identifier?: string;
            /** @description The bank's reference. */
            bank_reference?: string;
            /** @description The other side's account, as the bank wrote it. */
            counterparty_account?: string;
            /** @description Who paid, as the bank wrote it. */
            counterparty_name?: string;
            /** @description The bank's description. */
            description: string;
            /** @description Why it was not matched. */
            reason: components["schemas"]["SuspenseReason"];
            /** @description The deposit that came nearest; shown to those who may see it. */
            closest_deposit_id?: components["schemas"]["DepositId"];
            /** @description The sweep that took what is not identified to the concentration account. */
            sweep_id?: components["schemas"]["SweepId"];
            /** @description The line by which the bank itself took the money back. */
            reversal_line_id?: components["schemas"]["LineId"];
            /** @description Whether it was found to be one end of a transfer between the treasury's own accounts. */
            is_transfer: boolean;
            /** @description Whether it was found to be payments of the treasury, the return of one, or funds from account 20/9. */
            is_payment: boolean;
            /** @description Where it stands. */
            state: components["schemas"]["SuspenseState"];
            /**
             * Format: date-time
             * @description When it came into suspense.
             */
            opened_at: string;
            /** @description What was said about it, oldest first. */
            resolutions: components["schemas"]["ItemResolution"][];
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        SuspenseItemId: string;
        /** @description One page of a list. */
        SuspenseItemPage: {
            /** @description The items. */
            items: components["schemas"]["SuspenseItem"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description Why a bank line was not matched by itself.
         * @enum {string}
         */
        SuspenseReason: "no_reference" | "unknown_reference" | "amount_short" | "amount_over" | "ambiguous" | "already_received" | "deposit_cancelled" | "other_agency" | "bank_debit" | "bank_reversal" | "unknown_transfer";
        /**
         * @description Where an item in suspense stands.
         * @enum {string}
         */
        SuspenseState: "open" | "proposed" | "closed";
        /** @description Money on its way from a link account to the concentration account (انتقال پایان ماه). */
        Sweep: {
            /** @description Id. */
            id: components["schemas"]["SweepId"];
            /** @description The agency whose link account it left. */
            agency_id: components["schemas"]["AgencyId"];
            /** @description That link account. */
            link_account_id: components["schemas"]["BankAccountId"];
            /** @description The concentration account it goes to. */
            concentration_account_id: components["schemas"]["BankAccountId"];
            /** @description The amount. */
            amount: components["schemas"]["Rial"];
            /** @description The bank's reference of the transfer. */
            bank_reference?: string;
            /** @description Where the money is. */
            state: components["schemas"]["SweepState"];
            /**
             * Format: date
             * @description The day it left.
             */
            out_on?: string;
            /** @description The same in the Jalali calendar. */
            out_on_jalali?: string;
            /** @description The link account's bank line. */
            out_line_id?: components["schemas"]["LineId"];
            /**
             * Format: date
             * @description The day it arrived.
             */
            in_on?: string;
            /** @description The same in the Jalali calendar. */
            in_on_jalali?: string;
            /** @description The concentration account's bank line. */
            in_line_id?: components["schemas"]["LineId"];
            /** @description Whether it is known what it took. */
            is_explained: boolean;
            /** @description What stood on the link account less the amount, when it was last compared. */
            difference?: components["schemas"]["Total"];
            /** @description The remittance with which the money went on to account 20/9. */
            remittance_id?: components["schemas"]["RemittanceId"];
            /** @description What it took; only where a single sweep is shown. */
            units?: components["schemas"]["SweptUnit"][];
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        SweepId: string;
        /** @description One page of a list. */
        SweepPage: {
            /** @description The items. */
            items: components["schemas"]["Sweep"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description Where the money of a sweep is.
         * @enum {string}
         */
        SweepState: "sent" | "unsent" | "arrived";
        /** @description Money of one bank line that a sweep took. */
        SweptUnit: {
            /** @description The deposit whose money it is; absent for what nobody has identified. */
            deposit_id?: components["schemas"]["DepositId"];
            /** @description The item in suspense that it is, where it is no deposit's. */
            suspense_item_id?: components["schemas"]["SuspenseItemId"];
            /**
             * Format: date
             * @description The day the bank booked it.
             */
            booked_on: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-05-12
             */
            booked_on_jalali: string;
            /** @description How much; what the bank had debited is negative. */
            amount: components["schemas"]["Total"];
        };
        /** @description Nothing is said beside it. */
        TakeUpRequest: Record<string, never>;
        /** @description Work of one kind that waits for the caller. */
        Task: {
            /** @description What is to be done. */
            task: components["schemas"]["TaskKind"];
            /**
             * Format: int64
             * @description With how many things.
             * @example 3
             */
            count: number;
            /** @description The sum of their amounts, where they have amounts. */
            total_amount?: components["schemas"]["Total"];
            /**
             * Format: date-time
             * @description Since when the oldest of them waits; absent where that is not known.
             */
            oldest_at?: string;
            /**
             * Format: date
             * @description The last day on which the one that expires first can be done, or was promised; absent where nothing is due.
             */
            due_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-18
             */
            due_on_jalali?: string;
            /**
             * @description Where they are listed. The list may show others as well: what of it is the caller's to do, its `actions[]` say.
             * @example /v1/refunds?state=submitted
             */
            list: string;
        };
        /**
         * @description A kind of work that waits for people. Of two that are equally urgent the first one here comes first.
         * @enum {string}
         */
        TaskKind: "correct_refunds" | "sign_refunds" | "cosign_refunds" | "examine_refunds" | "check_refunds" | "approve_refunds_first" | "approve_refunds_second" | "fund_refunds" | "instruct_refunds" | "instruct_payer_returns" | "instruct_reissues" | "propose_remedies" | "decide_remedies" | "send_interim_replies" | "acknowledge_complaints" | "investigate_complaints" | "decide_complaints" | "review_appeals" | "complete_remedies" | "triage_requests" | "assign_requests" | "take_up_requests" | "read_replies" | "answer_requests" | "decide_resolutions" | "sign_collection_notices" | "prepare_collection_notices" | "sign_itemised_lists" | "prepare_itemised_lists" | "examine_statements" | "approve_statement_acceptances" | "explain_sweeps" | "identify_suspense_items" | "return_suspense_items" | "reverse_suspense_items" | "name_suspense_items" | "settle_disputes" | "close_refunds" | "follow_draws" | "submit_refunds" | "close_periods" | "release_holds";
        /** @description What waits for the caller. */
        Tasks: {
            /** @description The most urgent first: what expires soonest, then what has waited longest. What would be zero is absent. */
            items: components["schemas"]["Task"][];
        };
        /** @description Everything that happened to a deposit, oldest first. */
        Timeline: {
            /** @description The deposit. */
            deposit_id: components["schemas"]["DepositId"];
            /** @description The steps, all of them. */
            steps: components["schemas"]["Step"][];
        };
        /**
         * @description Sum of amounts in whole current Rials, as a string; a difference may be negative.
         * @example 1250000000000
         */
        Total: string;
        /** @description A case as its applicant sees it. */
        TrackedCase: {
            /** @description By which it is found again. */
            reference: components["schemas"]["TrackingReference"];
            /** @description A request or a complaint. */
            kind: components["schemas"]["CaseKind"];
            /**
             * @description Code of the service that is asked for; a complaint is about none.
             * @example deposit-balance
             */
            service_code?: string;
            /**
             * @description Its title in Persian; of a complaint that word.
             * @example استعلام مانده سپرده
             */
            service_title_fa: string;
            /**
             * @description Its title in English; of a complaint that word.
             * @example Deposit balance inquiry
             */
            service_title_en: string;
            /**
             * @description What a request is about, in the applicant's words. What a complainant wrote is not shown here.
             * @example مانده سپرده مناقصه ۱۴۰۴-۱۲
             */
            subject?: string;
            /** @description What only a complaint has. */
            complaint?: components["schemas"]["TrackedComplaint"];
            /** @description Where it stands. */
            state: components["schemas"]["CaseState"];
            /** @description What comes next. */
            next: components["schemas"]["CaseNext"];
            /**
             * Format: date-time
             * @description When it was filed.
             */
            filed_at: string;
            /**
             * @description SHA-256 of what was filed, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            filed_sha256: string;
            /**
             * @description What the office asks, while it waits for the reply.
             * @example لطفاً شماره قبض سپرده را بنویسید.
             */
            question?: string;
            /**
             * Format: date
             * @description The last day for the reply.
             */
            reply_due_on?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-03
             */
            reply_due_on_jalali?: string;
            /** @description The answer. */
            answer?: components["schemas"]["CaseAnswer"];
            /**
             * Format: date-time
             * @description Until when the applicant may reopen it, where it was answered; left out while the remedy of a complaint has yet to be
             *     done.
             */
            reopen_until?: string;
            /**
             * @description Why it ended without an answer.
             * @example موضوع در صلاحیت خزانه نیست.
             */
            ended_because?: string;
            /** @description The case of the same applicant in which it goes on. */
            merged_into?: components["schemas"]["TrackingReference"];
            /**
             * Format: int32
             * @description How the applicant rated the answer, from 1 to 5.
             * @example 5
             */
            rating?: number;
            /** @description How long it takes, where something is promised. */
            clock?: components["schemas"]["CaseTime"];
            /** @description What happened so far, oldest first. */
            entries: components["schemas"]["PublicCaseEntry"][];
            /** @description The files that the applicant sent along. */
            attachments: components["schemas"]["CaseAttachment"][];
            /** @description What the applicant may do next, and why not where not. */
            actions: components["schemas"]["Action"][];
        };
        /** @description A complaint as its complainant sees it, beside what every case shows. */
        TrackedComplaint: {
            /** @description Of what. */
            about: components["schemas"]["ComplaintAbout"];
            /** @description Where it stands. */
            state: components["schemas"]["ComplaintState"];
            /** @description What was decided. */
            outcome?: components["schemas"]["ComplaintOutcome"];
            /**
             * Format: date
             * @description Until when the decision was promised, where it takes longer.
             */
            interim_until?: string;
            /**
             * @description The same in the Jalali calendar.
             * @example 1404-06-03
             */
            interim_until_jalali?: string;
            /** @description What the office does to make it good. */
            remedy?: components["schemas"]["ComplaintRemedy"];
        };
        /** @description A receipt, and where anybody checks it. */
        TrackedReceipt: {
            /** @description The receipt, as it was given when the case was filed. */
            receipt: components["schemas"]["CaseReceipt"];
            /**
             * @description What its QR code holds: the address of the page that checks receipts, with the receipt in the fragment.
             * @example https://khazaneh.example.ir/verify#eyJ2ZXJzaW9uIjoiYW1hbmF0L3JlY2VpcHQvMSJ9
             */
            verification_url: string;
        };
        /**
         * @description Tracking reference (کد رهگیری): a version digit, thirteen random digits, a check digit.
         * @example 100000000000425
         */
        TrackingReference: string;
        /** @description An order to the bank to pay (حواله). */
        TransferOrder: {
            /** @description Id. */
            id: components["schemas"]["TransferOrderId"];
            /**
             * @description Its number.
             * @example 1404-0001
             */
            number: string;
            /** @description How it reaches the bank. */
            channel: components["schemas"]["Channel"];
            /** @description The treasury's refund account, from which is paid. */
            refund_account_id: components["schemas"]["BankAccountId"];
            /**
             * Format: int32
             * @description How many payments it orders.
             * @example 12
             */
            payment_count: number;
            /** @description Their sum. */
            total: components["schemas"]["Rial"];
            /**
             * @description SHA-256 of what it orders, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            content_sha256: string;
            /** @description Where it stands, by its payments. */
            state: components["schemas"]["TransferOrderState"];
            /**
             * Format: int32
             * @description Payments that the bank has not made yet.
             * @example 2
             */
            open_count: number;
            /**
             * Format: int32
             * @description Payments that the bank has made.
             * @example 9
             */
            settled_count: number;
            /**
             * Format: int32
             * @description Payments that came back, whatever became of them then.
             * @example 1
             */
            returned_count: number;
            /**
             * Format: int32
             * @description Payments that the bank did not carry out, whatever became of them then.
             * @example 0
             */
            unexecuted_count: number;
            /** @description Who made it. */
            made_by: components["schemas"]["UserId"];
            /**
             * @description That person's name, where the reader may know it.
             * @example مریم رضایی
             */
            made_by_name?: string;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        TransferOrderId: string;
        /** @description One page of a list. */
        TransferOrderPage: {
            /** @description The items. */
            items: components["schemas"]["TransferOrder"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description Where a transfer order stands.
         * @enum {string}
         */
        TransferOrderState: "sent" | "partly_settled" | "settled" | "unexecuted";
        /** @description How soon, and by whom. */
        TriageRequest: {
            /** @description How soon it has to be answered. */
            priority: components["schemas"]["Priority"];
            /** @description The unit that is to work on it. */
            unit_id: components["schemas"]["UnitId"];
        };
        /** @description The sums of every line of the chart over a year, or over a month of it. Both sides of the whole are equal. */
        TrialBalance: {
            /** @description The fiscal year. */
            fiscal_year: components["schemas"]["FiscalYear"];
            /**
             * Format: int32
             * @description The month, where one was asked for.
             * @example 5
             */
            month?: number;
            /** @description Lines that anything was ever written on, by code. */
            lines: components["schemas"]["TrialBalanceLine"][];
            /** @description Sum of the debits of all lines. */
            debit: components["schemas"]["Total"];
            /** @description Sum of the credits of all lines. */
            credit: components["schemas"]["Total"];
        };
        /** @description One line of the chart over a year, or over a month of it. */
        TrialBalanceLine: {
            /**
             * @description Code in the chart of accounts.
             * @example 2110
             */
            code: string;
            /**
             * @description Persian name.
             * @example سپرده‌های پرداختنی
             */
            name_fa: string;
            /**
             * @description English name.
             * @example Deposits payable
             */
            name_en: string;
            /** @description The side in which the balances are counted. */
            normal_side: components["schemas"]["Side"];
            /** @description What was left when the year, or the month, began. */
            opening_balance: components["schemas"]["Total"];
            /** @description Sum of the debits since. */
            debit: components["schemas"]["Total"];
            /** @description Sum of the credits since. */
            credit: components["schemas"]["Total"];
            /** @description What is left after them. */
            balance: components["schemas"]["Total"];
        };
        /** @description What would be kept of them. */
        TriedAnswers: {
            /** @description By names of fields, in canonical form. */
            answers: Record<string, never>;
        };
        /**
         * @description Answers as an applicant would send them.
         * @example {
         *       "answers": {
         *         "letter_number": "۵۷/۱۲۳۴"
         *       }
         *     }
         */
        TryServiceForm: {
            /** @description By names of fields. */
            answers: Record<string, never>;
        };
        /** @description A unit of the office (واحد سازمانی). */
        Unit: {
            /** @description Id. */
            id: components["schemas"]["UnitId"];
            /**
             * @description Its code, in ASCII digits.
             * @example 210
             */
            code: string;
            /**
             * @description Persian title.
             * @example اداره خزانه
             */
            title_fa: string;
            /**
             * @description English title.
             * @example Treasury office
             */
            title_en: string;
            /** @description The unit above it; absent at the top of the chart. */
            parent_id?: components["schemas"]["UnitId"];
            /** @description Who leads it; absent while nobody does. */
            head_id?: components["schemas"]["UserId"];
            /**
             * @description That person's name.
             * @example زهرا محمدی
             */
            head_name?: string;
            /** @description Who works in it, in the order in which they came. */
            members: components["schemas"]["UnitMember"][];
            /**
             * Format: date
             * @description Since when it does not work any more.
             * @example 2026-03-20
             */
            closed_on?: string;
            /**
             * @description The same day, Jalali.
             * @example 1404-12-29
             */
            closed_on_jalali?: string;
            /** @description What the caller may do next. */
            actions: components["schemas"]["Action"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        UnitId: string;
        /** @description Somebody who works in a unit. */
        UnitMember: {
            /** @description The person. */
            user_id: components["schemas"]["UserId"];
            /**
             * @description The person's name.
             * @example علی احمدی
             */
            user_name?: string;
        };
        /** @description The person who comes to a unit or leaves it. */
        UnitMembership: {
            /** @description The person: an active member of the treasury's staff. */
            user_id: components["schemas"]["UserId"];
        };
        /** @description One page of a list. */
        UnitPage: {
            /** @description The items. */
            items: components["schemas"]["Unit"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        UploadId: string;
        /** @description A file that waits to be filed. */
        UploadedFile: {
            /** @description Its id: what the answer to a question for files names. */
            id: components["schemas"]["UploadId"];
            /**
             * @description By which it is claimed when it is filed; shown here and nowhere else.
             * @example q83vEjRWeJCrze8SNFZ4kA
             */
            secret: string;
            /**
             * @description What its content was found to be.
             * @example application/pdf
             */
            media_type: string;
            /**
             * @description How many bytes it has.
             * @example 48213
             */
            size_bytes: number;
            /**
             * @description SHA-256 of its bytes, in hexadecimal.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /**
             * Format: date-time
             * @description Until when it waits.
             */
            expires_at: string;
        };
        /** @description A member of staff. */
        User: {
            /** @description Id. */
            id: components["schemas"]["UserId"];
            /**
             * @description What the person signs in with.
             * @example r.ahmadi
             */
            username: string;
            /**
             * @description The person's name, as others see it.
             * @example رضا احمدی
             */
            display_name: string;
            /** @description Whether the person can sign in. */
            is_active: boolean;
            /** @description Whether the person has chosen a password. */
            has_password: boolean;
            /** @description What the person may be. */
            roles: components["schemas"]["RoleHeld"][];
        };
        /**
         * Format: uuid
         * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
         */
        UserId: string;
        /** @description One page of a list. */
        UserPage: {
            /** @description The items. */
            items: components["schemas"]["User"][];
            /** @description Pass as `cursor` to read on; absent on the last page. */
            next_cursor?: string;
        };
        /**
         * @description An operation's verb, as in its address.
         * @example cancellation
         * @enum {string}
         */
        Verb: "acceptance" | "acceptance/approval" | "acknowledgement" | "answer" | "approval" | "approvals" | "arrival" | "assignment" | "attachments" | "bank-list" | "bank_reversal" | "cancellation" | "change" | "check" | "closing" | "closure" | "collection_notice" | "controller-signature" | "correction" | "cosignature" | "decision" | "discard" | "days" | "dispute" | "dispute/settlement" | "draft" | "examination" | "explanation" | "funding" | "holds" | "holidays" | "identification" | "interim-reply" | "investigation" | "members/removal" | "members" | "merger" | "notes" | "payer_return" | "publication" | "question" | "rating" | "rejection" | "release" | "remedies" | "remedy" | "remedy/completion" | "reopening" | "reply" | "return" | "review" | "revocation" | "secret" | "settlement" | "signature" | "signatures" | "submission" | "transfer_order" | "versions" | "weeks" | "triage" | "withdrawal";
        /** @description What the receipt is worth. */
        VerifiedReceipt: {
            /** @description What it turned out to be. */
            verdict: components["schemas"]["ReceiptVerdict"];
            /**
             * @description Whether this office gave it, and gave it so.
             * @example true
             */
            is_genuine: boolean;
            /**
             * @description The key by which it was checked, where the office has it.
             * @example q83vEjRWeJCr
             */
            key_id?: string;
        };
        /** @description What somebody was shown. */
        VerifyReceipt: {
            /** @description The receipt. */
            receipt: components["schemas"]["CaseReceipt"];
        };
        /** @description Why a case is taken back. */
        WithdrawCase: {
            /**
             * @description The reason; nobody has to give one.
             * @example موضوع حل شد.
             */
            reason?: string | null;
        };
        /** @description Why it is not needed. */
        WithdrawDraw: {
            /**
             * @description The reason, for whoever asks later.
             * @example موجودی حساب کافی بود
             */
            reason: string;
        };
        /** @description Why a list is taken back. */
        WithdrawItemisedList: {
            /**
             * @description The reason, for whoever asks later.
             * @example یک قبض دو بار ثبت شده بود
             */
            reason: string;
        };
        /** @description One's own word needs no reason. */
        WithdrawResolution: {
            /**
             * @description What is to be remembered about it, for the audit trail.
             * @example سپردهٔ دیگری پیدا شد
             */
            note?: string | null;
        };
        /** @description Why a service is offered no more. */
        WithdrawService: {
            /**
             * @description The reason.
             * @example ادغام در خدمت دیگر
             */
            reason: string;
        };
        /** @description Why nothing is promised any more. */
        WithdrawServiceLevel: {
            /**
             * @description The reason; it stands in the log of every case that is open under it.
             * @example جایگزینی با ابلاغیهٔ تازه
             */
            reason: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    view_key_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_receipt_keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeySet"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_problem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The code of a problem
                 * @example version_stale
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Not ready */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_accounts: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /**
                 * @description Only accounts of this line of the chart.
                 * @example 2110
                 */
                code?: string;
                /** @description Only accounts of this agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /**
                 * @description Only accounts about this: a deposit, a suspense item, an agency.
                 * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
                 */
                subject_id?: string;
                /**
                 * @description Whether anything stands on them.
                 * @example true
                 */
                has_balance?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccountPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_account: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccount"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_agencies: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Only the agency of this code. */
                code?: components["schemas"]["AgencyCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_agency: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterAgency"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_agency: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The agency */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The agency */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_bank_accounts: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Only the accounts of this agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description Only accounts of this kind. */
                kind?: "link" | "agency_refund" | "concentration" | "refund" | "central_deposit";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_bank_account: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenBankAccount"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_bank_account: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The bank account */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank account */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccount"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_bank_reversal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeBankReversal"];
            };
        };
        responses: {
            /** @description Proposed */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_calendars: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_calendar: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterCalendar"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_calendar: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The calendar */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_calendar_days: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first: `oldest` begins with what was published first. */
                sort?: "newest" | "oldest";
                /** @description Only the days of this Jalali year. */
                year?: components["schemas"]["FiscalYear"];
            };
            header?: never;
            path: {
                /** @description The calendar */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDayPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_calendar_days: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The calendar */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCalendarDays"];
            };
        };
        responses: {
            /** @description Published */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedDays"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    load_public_holidays: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The calendar */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "year": 1405
                 *     }
                 */
                "application/json": components["schemas"]["LoadPublicHolidays"];
            };
        };
        responses: {
            /** @description Loaded */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoadedHolidays"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_calendar_week: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The calendar */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCalendarWeek"];
            };
        };
        responses: {
            /** @description Published */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_case_clocks: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Only cases of this kind. */
                case_kind?: "request" | "complaint";
                /** @description Only those whose clocks stand so; several with commas between. */
                state?: ("running" | "paused" | "stopped" | "merged" | "switched_off")[];
                /** @description Only those of this unit. */
                unit_id?: components["schemas"]["UnitId"];
                /** @description Only those on which this person works. */
                assignee_id?: components["schemas"]["UserId"];
                /**
                 * @description Only those on which somebody works, or nobody.
                 * @example true
                 */
                is_assigned?: boolean;
                /**
                 * @description Only open cases with a deadline that has passed, or all others.
                 * @example true
                 */
                is_overdue?: boolean;
                /**
                 * @description Only those whose next deadline lies before this instant.
                 * @example 2026-03-20T00:00:00Z
                 */
                due_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseClockPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_case_clock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The case */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Both clocks */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseClockExplained"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_collection_notices: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description To one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description In one state. */
                state?: "prepared" | "signed_once" | "issued" | "rejected";
                /** @description For one list. */
                itemised_list_id?: components["schemas"]["ItemisedListId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionNoticePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prepare_collection_notice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareCollectionNotice"];
            };
        };
        responses: {
            /** @description Prepared */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionNotice"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_collection_notice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The notice */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionNotice"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_collection_notice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The notice */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectCollectionNotice"];
            };
        };
        responses: {
            /** @description Rejected */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionNotice"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_collection_notice_rows: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The notice */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemisedRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_collection_notice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The notice */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignContent"];
            };
        };
        responses: {
            /** @description Signed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionNotice"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_complaint_placement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPlacement"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    place_complaints: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandleComplaintsAt"];
            };
        };
        responses: {
            /** @description Placed */
            200: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPlacement"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_complaints: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description In one of these states, with commas between them. */
                state?: ("registered" | "acknowledged" | "investigating" | "waiting_for_complainant" | "decided" | "remedy_ordered" | "remedy_done" | "appealed" | "reviewed_by_head" | "closed" | "withdrawn")[];
                /** @description Of this. */
                about?: "service" | "delay" | "conduct" | "refusal" | "other";
                /** @description In the hands of this person. */
                assignee_id?: components["schemas"]["UserId"];
                /**
                 * @description `true`: those that the caller is to work on next.
                 * @example true
                 */
                is_mine?: boolean;
                /** @description With this reference. */
                reference?: components["schemas"]["TrackingReference"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_complaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileComplaint"];
            };
        };
        responses: {
            /** @description Filed */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledCase"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_complaint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complaint */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledge_complaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeComplaint"];
            };
        };
        responses: {
            /** @description Acknowledged */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assign_complaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignComplaint"];
            };
        };
        responses: {
            /** @description Handed over */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_complaint_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint */
                id: string;
                /** @description The document */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_complaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was written */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintBody"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide_complaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideComplaint"];
            };
        };
        responses: {
            /** @description Decided */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_complaint_entries: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
            };
            header?: never;
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEntryPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    send_interim_reply: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendInterimReply"];
            };
        };
        responses: {
            /** @description Told */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    investigate_complaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvestigateComplaint"];
            };
        };
        responses: {
            /** @description Under investigation */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_complaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteComplaint"];
            };
        };
        responses: {
            /** @description Noted */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask_complainant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskComplainant"];
            };
        };
        responses: {
            /** @description Waits for the complainant */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    order_remedy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRemedy"];
            };
        };
        responses: {
            /** @description Ordered */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete_remedy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteRemedy"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    review_complaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The complaint */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewComplaint"];
            };
        };
        responses: {
            /** @description Taken up */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Complaint"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declare_deposit_list: {
        parameters: {
            query: {
                /** @description The agency that holds the deposits. */
                agency_id: components["schemas"]["AgencyId"];
                /** @description The link account; may be left out where the agency has one only. */
                link_account_id?: components["schemas"]["BankAccountId"];
                /**
                 * @description Name of the file, for whoever looks for it later.
                 * @example deposits-1404-05.xlsx
                 */
                file_name?: string;
            };
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The list */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                /**
                 * @example نوع سپرده,شماره قبض سپرده,تاریخ قبض,مبلغ (ریال),شناسه سپرده‌گذار,نام سپرده‌گذار,موضوع,شماره قرارداد
                 *     سپرده شرکت در مناقصه,۱۴۰۴-۰۰۰۲۰۱,۱۴۰۴/۰۵/۱۲,۲۵۰٬۰۰۰٬۰۰۰,۱۳۶۰۱۲۳۴۵۸,مریم رضایی,مناقصه بهسازی راه روستایی,
                 *     سپرده حسن انجام کار,۱۴۰۴-۰۰۰۲۰۲,۱۴۰۴/۰۵/۱۲,۳۰٬۰۰۰٬۰۰۰,۱۴۰۰۳۰۰۱۲۳۹,شرکت راه‌سازان البرز,پل روستایی,۴۰۱/۱۲
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description Declared, all of them */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclaredDepositList"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_deposit_list: {
        parameters: {
            query: {
                /** @description The agency that holds the deposits. */
                agency_id: components["schemas"]["AgencyId"];
                /** @description The link account; may be left out where the agency has one only. */
                link_account_id?: components["schemas"]["BankAccountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The list */
        requestBody: {
            content: {
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                /**
                 * @example نوع سپرده,شماره قبض سپرده,تاریخ قبض,مبلغ (ریال),شناسه سپرده‌گذار,نام سپرده‌گذار,موضوع,شماره قرارداد
                 *     سپرده شرکت در مناقصه,۱۴۰۴-۰۰۰۲۰۱,۱۴۰۴/۰۵/۱۲,۲۵۰٬۰۰۰٬۰۰۰,۱۳۶۰۱۲۳۴۵۸,مریم رضایی,مناقصه بهسازی راه روستایی,
                 *     سپرده حسن انجام کار,۱۴۰۴-۰۰۰۲۰۲,۱۴۰۴/۰۵/۱۲,۳۰٬۰۰۰٬۰۰۰,۱۴۰۰۳۰۰۱۲۳۹,شرکت راه‌سازان البرز,پل روستایی,۴۰۱/۱۲
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description What would become of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositListPreview"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_deposit_list_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The workbook */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    total_deposits: {
        parameters: {
            query?: {
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description In one of these states, with commas between them. */
                state?: ("declared" | "received" | "swept" | "announced" | "cancelled" | "partially_refunded" | "refunded" | "reversed")[];
                /** @description Of one kind. */
                kind?: "bid_bond" | "performance" | "advance_payment" | "retention" | "insurance_38" | "judicial" | "third_party" | "fine_security" | "customs" | "tax_security" | "auction" | "lease" | "other";
                /** @description Of one fiscal year. */
                fiscal_year?: components["schemas"]["FiscalYear"];
                /** @description Declared with this file. */
                deposit_list_id?: components["schemas"]["DepositListId"];
                /** @description Of at least this much. */
                amount_from?: components["schemas"]["Rial"];
                /** @description Of at most this much. */
                amount_to?: components["schemas"]["Rial"];
                /**
                 * @description Whether they are disputed.
                 * @example true
                 */
                is_disputed?: boolean;
                /**
                 * @description Whether an order blocks them.
                 * @example true
                 */
                is_on_hold?: boolean;
                /**
                 * @description With this receipt number.
                 * @example 1404-000123
                 */
                receipt_number?: string;
                /** @description With this payment identifier. */
                payment_identifier?: components["schemas"]["PaymentIdentifier"];
                /** @description Announced under this number. */
                credit_number?: components["schemas"]["CreditNumber"];
                /**
                 * @description Part of the depositor's name; spellings of the same letter are the same.
                 * @example البرز
                 */
                depositor_name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Count and sum */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositTotals"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_deposits: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description In one of these states, with commas between them. */
                state?: ("declared" | "received" | "swept" | "announced" | "cancelled" | "partially_refunded" | "refunded" | "reversed")[];
                /** @description Of one kind. */
                kind?: "bid_bond" | "performance" | "advance_payment" | "retention" | "insurance_38" | "judicial" | "third_party" | "fine_security" | "customs" | "tax_security" | "auction" | "lease" | "other";
                /** @description Of one fiscal year. */
                fiscal_year?: components["schemas"]["FiscalYear"];
                /** @description Declared with this file. */
                deposit_list_id?: components["schemas"]["DepositListId"];
                /** @description Of at least this much. */
                amount_from?: components["schemas"]["Rial"];
                /** @description Of at most this much. */
                amount_to?: components["schemas"]["Rial"];
                /**
                 * @description Whether they are disputed.
                 * @example true
                 */
                is_disputed?: boolean;
                /**
                 * @description Whether an order blocks them.
                 * @example true
                 */
                is_on_hold?: boolean;
                /**
                 * @description With this receipt number.
                 * @example 1404-000123
                 */
                receipt_number?: string;
                /** @description With this payment identifier. */
                payment_identifier?: components["schemas"]["PaymentIdentifier"];
                /** @description Announced under this number. */
                credit_number?: components["schemas"]["CreditNumber"];
                /**
                 * @description Part of the depositor's name; spellings of the same letter are the same.
                 * @example البرز
                 */
                depositor_name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declare_deposit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareDeposit"];
            };
        };
        responses: {
            /** @description Declared */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_deposit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The deposit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The deposit */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_deposit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The deposit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDeposit"];
            };
        };
        responses: {
            /** @description Cancelled */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correct_deposit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The deposit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectDeposit"];
            };
        };
        responses: {
            /** @description Corrected */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dispute_deposit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The deposit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeDeposit"];
            };
        };
        responses: {
            /** @description Disputed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settle_dispute: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The deposit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDispute"];
            };
        };
        responses: {
            /** @description Settled */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deposit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    place_hold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The deposit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceHold"];
            };
        };
        responses: {
            /** @description Blocked */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositHold"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_deposit_timeline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The deposit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Timeline"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_draws: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Where they stand. */
                state?: "requested" | "arrived" | "withdrawn";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    request_draw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDraw"];
            };
        };
        responses: {
            /** @description Requested */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_draw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The draw */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The draw */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    name_draw_arrival: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The draw */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameItem"];
            };
        };
        responses: {
            /** @description Arrived */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_draw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The draw */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDraw"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Draw"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_e_services: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The menu */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EServiceMenu"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_e_service: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The service's code
                 * @example deposit-balance
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service with its form */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EService"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_e_service_promise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /**
                 * @description The service's code
                 * @example deposit-balance
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The promise */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EServicePromise"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open_fiscal_year: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fiscal_year": 1405
                 *     }
                 */
                "application/json": components["schemas"]["OpenFiscalYear"];
            };
        };
        responses: {
            /** @description Opened */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedFiscalYear"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_holds: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description Of one deposit. */
                deposit_id?: components["schemas"]["DepositId"];
                /**
                 * @description Whether they block no more.
                 * @example false
                 */
                is_released?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositHoldPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_hold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The hold */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hold */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositHold"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release_hold: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The hold */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseHold"];
            };
        };
        responses: {
            /** @description Released */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepositHold"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_identification: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeIdentification"];
            };
        };
        responses: {
            /** @description Proposed, or confirmed */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_itemised_lists: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description In one state. */
                state?: "prepared" | "signed" | "announced" | "withdrawn";
                /** @description Of one fiscal year. */
                fiscal_year?: components["schemas"]["FiscalYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemisedListPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prepare_itemised_list: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareItemisedList"];
            };
        };
        responses: {
            /** @description Prepared */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemisedList"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_itemised_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The list */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemisedList"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_itemised_rows: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The list */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemisedRowPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_itemised_list: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The list */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignContent"];
            };
        };
        responses: {
            /** @description Signed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemisedList"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_itemised_list: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The list */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawItemisedList"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemisedList"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_me: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_messages: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Only those that stand so; several with commas between. */
                state?: ("waiting" | "sent" | "failed" | "given_up")[];
                /** @description Only those that go this way. */
                channel?: "sms" | "email";
                /**
                 * @description Only those about the request of this reference.
                 * @example 100000000000425
                 */
                reference?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    set_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPassword"];
            };
        };
        responses: {
            /** @description The password is set */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_payer_returns: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /**
                 * @description Whether the bank was ordered to pay them: those with `false` wait for their order.
                 * @example false
                 */
                is_ordered?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayerReturnPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_payer_return: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePayerReturn"];
            };
        };
        responses: {
            /** @description Proposed */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_payer_return: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The payer return */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payer return */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayerReturn"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_payments: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description Where they stand. */
                state?: "instructed" | "settled" | "returned" | "unexecuted" | "reissued" | "restored";
                /** @description Of one refund. */
                refund_id?: components["schemas"]["RefundId"];
                /** @description Of one payer return. */
                resolution_id?: components["schemas"]["ResolutionId"];
                /** @description Of one transfer order. */
                transfer_order_id?: components["schemas"]["TransferOrderId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_payment: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The payment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_remedy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The payment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeRemedy"];
            };
        };
        responses: {
            /** @description Proposed */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remedy"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    return_payment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The payment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameItem"];
            };
        };
        responses: {
            /** @description Returned */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settle_payment: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The payment */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameItem"];
            };
        };
        responses: {
            /** @description Settled */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_periods: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first: `oldest` begins with the month opened first. */
                sort?: "newest" | "oldest";
                /** @description Only the months of this fiscal year. */
                fiscal_year?: components["schemas"]["FiscalYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_period: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The period */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The period */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Period"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_period: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The period */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosePeriod"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Period"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_postings: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Only postings with a line on this account. */
                account_id?: components["schemas"]["AccountId"];
                /**
                 * @description Only postings with a line on an account about this: a deposit, a suspense item, an agency.
                 * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
                 */
                subject_id?: string;
                /**
                 * @description Only postings made for this.
                 * @example 0198a3c2-7d44-7c1e-9f3a-5b2e8c61d704
                 */
                source_id?: string;
                /** @description Only postings of this agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description Only postings of this period. */
                period_id?: components["schemas"]["PeriodId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPostingPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_posting: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The posting */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The posting */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPosting"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verify_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyReceipt"];
            };
        };
        responses: {
            /** @description Verified */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedReceipt"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_refund_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it can pay */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundAccount"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_refunds: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description In one of these states, with commas between them. */
                state?: ("draft" | "submitted" | "controller_signed" | "cosigned" | "under_check" | "returned" | "checked" | "approved_once" | "approved" | "funded" | "instructed" | "partly_settled" | "payment_returned" | "settled" | "closed" | "rejected" | "cancelled" | "expired")[];
                /**
                 * @description With this number.
                 * @example 1404-000012
                 */
                number?: string;
                /** @description That cite this deposit. */
                deposit_id?: components["schemas"]["DepositId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefundPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    request_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRefund"];
            };
        };
        responses: {
            /** @description Drafted */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_refund: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The refund */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignRefund"];
            };
        };
        responses: {
            /** @description Approved */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    attach_refund_document: {
        parameters: {
            query: {
                /** @description What the document is. */
                document: "release_letter" | "handover_minutes" | "works_statement" | "clearance_certificate" | "court_order" | "beneficiary_claim" | "authority" | "other";
                /**
                 * @description Name of the file, for whoever looks for it later.
                 * @example release-letter.pdf
                 */
                file_name: string;
            };
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        /** @description The document */
        requestBody: {
            content: {
                /**
                 * @example %PDF-1.4
                 *     xref
                 *     startxref
                 *     9
                 *     %%EOF
                 */
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Attached */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_refund_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The refund */
                id: string;
                /** @description The document */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_refund_document: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
                /** @description The document */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveDocument"];
            };
        };
        responses: {
            /** @description Removed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancel_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelRefund"];
            };
        };
        responses: {
            /** @description Taken back */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    check_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRefund"];
            };
        };
        responses: {
            /** @description Checked */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRefund"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignRefund"];
            };
        };
        responses: {
            /** @description Signed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correct_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRefund"];
            };
        };
        responses: {
            /** @description Corrected */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cosign_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignRefund"];
            };
        };
        responses: {
            /** @description Signed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    examine_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExamineRefund"];
            };
        };
        responses: {
            /** @description Taken up */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fund_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundRefund"];
            };
        };
        responses: {
            /** @description Funded */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectRefund"];
            };
        };
        responses: {
            /** @description Refused */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    return_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRefund"];
            };
        };
        responses: {
            /** @description Sent back */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submit_refund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The refund */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitRefund"];
            };
        };
        responses: {
            /** @description Submitted */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_remedies: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Where they stand. */
                state?: "proposed" | "approved" | "rejected";
                /** @description Of one payment. */
                payment_id?: components["schemas"]["PaymentId"];
                /**
                 * @description Approved reissues only: whether their payment was ordered again, or waits for that.
                 * @example false
                 */
                is_ordered?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemedyPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_remedy: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The remedy */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remedy */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remedy"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve_remedy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The remedy */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveRemedy"];
            };
        };
        responses: {
            /** @description Approved */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remedy"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_remedy: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The remedy */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectRemedy"];
            };
        };
        responses: {
            /** @description Rejected */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remedy"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_remittances: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemittancePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_remittance: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The remittance */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The remittance */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Remittance"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_request_list: {
        parameters: {
            query: {
                /** @description The agency whose staff files them. */
                agency_id: components["schemas"]["AgencyId"];
            };
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The list */
        requestBody: {
            content: {
                /**
                 * @example {"service":"general-request","form_number":1,"subject":"مانده سپرده مناقصه ۱۴۰۴-۱۲","applicant":{"name":"مریم رضایی","kind":"natural","identifier":"1360123458","mobile":"09121234567"},"answers":{"subject":"مانده سپرده","request":"مانده سپرده مناقصه ۱۴۰۴-۱۲ را اعلام فرمایید."}}
                 *     {"service":"general-request","form_number":1,"subject":"مانده سپرده مزایده","applicant":{"name":"رضا احمدی","kind":"natural","identifier":"0012345679","mobile":"09131112233"},"answers":{"subject":"مانده سپرده","request":"مانده سپرده مزایده را اعلام فرمایید."}}
                 */
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Filed, all of them */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledRequestList"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_requests: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description In one of these states, with commas between them. */
                state?: ("registered" | "triaged" | "assigned" | "in_review" | "waiting_for_applicant" | "answered" | "closed" | "withdrawn" | "expired" | "rejected_invalid" | "merged_duplicate")[];
                /** @description For this service. */
                service_id?: components["schemas"]["ServiceId"];
                /** @description Given to this unit. */
                unit_id?: components["schemas"]["UnitId"];
                /** @description Given to this person. */
                assignee_id?: components["schemas"]["UserId"];
                /**
                 * @description `true`: those that the caller is to work on next.
                 * @example true
                 */
                is_mine?: boolean;
                /** @description With this reference. */
                reference?: components["schemas"]["TrackingReference"];
                /**
                 * @description Part of the applicant's name; spellings of the same letter are the same.
                 * @example رضایی
                 */
                applicant_name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequestPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileRequest"];
            };
        };
        responses: {
            /** @description Filed */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledCase"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_request: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answer_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRequest"];
            };
        };
        responses: {
            /** @description Answered */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assign_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description Given to somebody */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_request_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request */
                id: string;
                /** @description The document */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRequest"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_request_entries: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
            };
            header?: never;
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseEntryPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merge_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The duplicate */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequest"];
            };
        };
        responses: {
            /** @description Merged */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteRequest"];
            };
        };
        responses: {
            /** @description Noted */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ask_applicant: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskApplicant"];
            };
        };
        responses: {
            /** @description Waits for the applicant */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectRequest"];
            };
        };
        responses: {
            /** @description Refused */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    take_up_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeUpRequest"];
            };
        };
        responses: {
            /** @description In review */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issue_request_secret: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueRequestSecret"];
            };
        };
        responses: {
            /** @description Issued */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedSecret"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    triage_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The request */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TriageRequest"];
            };
        };
        responses: {
            /** @description Given to a unit */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceRequest"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_resolutions: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency alone. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description In one state. */
                state?: "proposed" | "confirmed" | "rejected" | "withdrawn";
                /** @description Of one kind. */
                kind?: "identification" | "payer_return" | "bank_reversal";
                /** @description About one item. */
                suspense_item_id?: components["schemas"]["SuspenseItemId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResolutionPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_resolution: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The resolution */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resolution */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve_resolution: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The resolution */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveResolution"];
            };
        };
        responses: {
            /** @description Confirmed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reject_resolution: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The resolution */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectResolution"];
            };
        };
        responses: {
            /** @description Rejected */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_resolution: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The resolution */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawResolution"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resolution"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recover_secret: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoverSecret"];
            };
        };
        responses: {
            /** @description Written down */
            202: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecretRecovery"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_service_forms: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Only the forms of this service. */
                service_id?: components["schemas"]["ServiceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedFormPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_service_form: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The form */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceForm"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    try_service_form: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The form */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryServiceForm"];
            };
        };
        responses: {
            /** @description What would be kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TriedAnswers"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_service_levels: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_service_level: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterServiceLevel"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevel"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_service_level: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The service level */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service level */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevel"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_service_level_version: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The service level */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishServiceLevelVersion"];
            };
        };
        responses: {
            /** @description Published */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevel"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_service_level: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The service level */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawServiceLevel"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevel"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_service_placements: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePlacementPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_services: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedServicePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_service: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterService"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_service: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The service */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_service: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The service */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeService"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draft_form: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The service */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftForm"];
            };
        };
        responses: {
            /** @description The service with its draft */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    place_service: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path: {
                /** @description The service */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceService"];
            };
        };
        responses: {
            /** @description Placed */
            200: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServicePlacement"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish_form: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The service */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishForm"];
            };
        };
        responses: {
            /** @description The service with its new form */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_service: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The service */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawService"];
            };
        };
        responses: {
            /** @description Withdrawn */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Service"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Signed in */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sign_out: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renew_session: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Always `renew`
                 * @example renew
                 */
                "X-Amanat-Session": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Renewed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_signatories: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Only the signatories of this agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description Only the decrees of this person. */
                user_id?: components["schemas"]["UserId"];
                /** @description Only this capacity. */
                capacity?: "controller" | "agency_signatory" | "treasury_signatory";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignatoryPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    appoint_signatory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointSignatory"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signatory"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_signatory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The signatory */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The signatory */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signatory"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke_signatory: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The signatory */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeSignatory"];
            };
        };
        responses: {
            /** @description Revoked */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Signatory"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_staff_complaint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileComplaint"];
            };
        };
        responses: {
            /** @description Filed */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledCase"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    file_staff_request: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileStaffRequest"];
            };
        };
        responses: {
            /** @description Filed */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledCase"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    preview_statement: {
        parameters: {
            query?: {
                /** @description The bank account; every statement in the file has to be its. Left out, the file says whose they are. */
                bank_account_id?: components["schemas"]["BankAccountId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file */
        requestBody: {
            content: {
                "application/xml": string;
                /**
                 * @example شماره شبا,IR780100004001000001234567
                 *     ارز,IRR
                 *     از تاریخ,۱۴۰۴/۰۵/۰۱
                 *     تا تاریخ,۱۴۰۴/۰۵/۳۱
                 *     مانده اول دوره,۱۵۰٬۰۰۰٬۰۰۰
                 *     مانده پایان دوره,۱۹۲٬۵۰۰٬۰۰۰
                 *
                 *     تاریخ,شرح,شناسه واریز,شماره پیگیری,نام طرف حساب,بدهکار,بستانکار,مانده
                 *     ۱۴۰۴/۰۵/۰۵,سپرده شرکت در مناقصه,۱۰۰۰۱۲۳۴۰۱۰۴۰۰۰۰۰۰۰۰۰۰۱۷۶۲,۸۸۱۲۰۰۴۱,شرکت راه‌سازان البرز,,۱۲٬۵۰۰٬۰۰۰,۱۶۲٬۵۰۰٬۰۰۰
                 *     ۱۴۰۴/۰۵/۰۹,حسن انجام کار,,۸۸۱۳۳۷۰۵,مریم رضایی,,۳۰٬۰۰۰٬۰۰۰,۱۹۲٬۵۰۰٬۰۰۰
                 */
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description What would become of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPreview"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_statements: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description Of one bank account. */
                bank_account_id?: components["schemas"]["BankAccountId"];
                /** @description In one state. */
                state?: "posted" | "quarantined" | "discarded";
                /** @description How it follows the one before it; `gap` finds what is missing. */
                continuity?: "first" | "continues" | "gap" | "overlaps" | "unknown";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    import_statement: {
        parameters: {
            query?: {
                /** @description The bank account; every statement in the file has to be its. Left out, the file says whose they are. */
                bank_account_id?: components["schemas"]["BankAccountId"];
                /**
                 * @description Name of the file, for whoever looks for it later.
                 * @example bank-1404-05.csv
                 */
                file_name?: string;
                /**
                 * @description What the preview of the file said, by its SHA-256 in hexadecimal. Where the import would do anything else, because it is
                 *     another file or because something was imported meanwhile, it is refused. Left out, nothing is compared.
                 * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
                 */
                content_sha256?: string;
            };
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The file */
        requestBody: {
            content: {
                "application/xml": string;
                /**
                 * @example شماره شبا,IR780100004001000001234567
                 *     ارز,IRR
                 *     از تاریخ,۱۴۰۴/۰۵/۰۱
                 *     تا تاریخ,۱۴۰۴/۰۵/۳۱
                 *     مانده اول دوره,۱۵۰٬۰۰۰٬۰۰۰
                 *     مانده پایان دوره,۱۹۲٬۵۰۰٬۰۰۰
                 *
                 *     تاریخ,شرح,شناسه واریز,شماره پیگیری,نام طرف حساب,بدهکار,بستانکار,مانده
                 *     ۱۴۰۴/۰۵/۰۵,سپرده شرکت در مناقصه,۱۰۰۰۱۲۳۴۰۱۰۴۰۰۰۰۰۰۰۰۰۰۱۷۶۲,۸۸۱۲۰۰۴۱,شرکت راه‌سازان البرز,,۱۲٬۵۰۰٬۰۰۰,۱۶۲٬۵۰۰٬۰۰۰
                 *     ۱۴۰۴/۰۵/۰۹,حسن انجام کار,,۸۸۱۳۳۷۰۵,مریم رضایی,,۳۰٬۰۰۰٬۰۰۰,۱۹۲٬۵۰۰٬۰۰۰
                 */
                "text/csv": string;
                "text/plain": string;
            };
        };
        responses: {
            /** @description Imported, or in quarantine */
            201: {
                headers: {
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementImport"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_statement: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The statement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    propose_statement_acceptance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The statement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAcceptance"];
            };
        };
        responses: {
            /** @description Proposed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approve_statement_acceptance: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The statement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveAcceptance"];
            };
        };
        responses: {
            /** @description Posted */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discard_statement: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The statement */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardStatement"];
            };
        };
        responses: {
            /** @description Discarded */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_statement_lines: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first; lines stand in the order of the file. */
                sort?: "newest" | "oldest";
                /** @description In one state. */
                state?: "posted" | "duplicate" | "quarantined";
            };
            header?: never;
            path: {
                /** @description The statement */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementLinePage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_suspense_ageing: {
        parameters: {
            query?: {
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts and sums */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspenseAgeing"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_suspense_items: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description Of one bank account. */
                bank_account_id?: components["schemas"]["BankAccountId"];
                /** @description In one of these states, with commas between them. */
                state?: ("open" | "proposed" | "closed")[];
                /** @description For one reason. */
                reason?: "no_reference" | "unknown_reference" | "amount_short" | "amount_over" | "ambiguous" | "already_received" | "deposit_cancelled" | "other_agency" | "bank_debit" | "bank_reversal" | "unknown_transfer";
                /** @description Money that moved this way. */
                direction?: "credit" | "debit";
                /** @description Lines of at least this much. */
                amount_from?: components["schemas"]["Rial"];
                /** @description Lines of at most this much. */
                amount_to?: components["schemas"]["Rial"];
                /**
                 * @description Booked by the bank at least so many days ago.
                 * @example 31
                 */
                from_days?: number;
                /**
                 * @description Booked by the bank at most so many days ago.
                 * @example 90
                 */
                to_days?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspenseItemPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_suspense_item: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The item */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuspenseItem"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_sweeps: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Of one agency. */
                agency_id?: components["schemas"]["AgencyId"];
                /** @description Where the money is. */
                state?: "sent" | "unsent" | "arrived";
                /**
                 * @description Whether it is known what it took.
                 * @example false
                 */
                is_explained?: boolean;
                /** @description Of one remittance. */
                remittance_id?: components["schemas"]["RemittanceId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SweepPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    name_sweep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameSweep"];
            };
        };
        responses: {
            /** @description Named */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_sweep: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The sweep */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sweep */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    name_arrival: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The sweep */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameArrival"];
            };
        };
        responses: {
            /** @description Arrived */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explain_sweep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The sweep */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainSweep"];
            };
        };
        responses: {
            /** @description Explained */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sweep"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_tasks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What waits */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tasks"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_tracked_case: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedCase"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_tracked_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The document */
                attachment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rate_case: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateCase"];
            };
        };
        responses: {
            /** @description Rated */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedCase"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_receipt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The receipt */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedReceipt"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopen_case: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenCase"];
            };
        };
        responses: {
            /** @description Reopened */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedCase"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reply_in_case: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyInCase"];
            };
        };
        responses: {
            /** @description Replied */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedCase"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw_case: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCase"];
            };
        };
        responses: {
            /** @description Taken back */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackedCase"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look_up_case: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpCase"];
            };
        };
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundCase"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_transfer_orders: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Where they stand. */
                state?: "sent" | "partly_settled" | "settled" | "unexecuted";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferOrderPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    instruct_payments: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderPayments"];
            };
        };
        responses: {
            /** @description Ordered */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferOrder"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_transfer_order: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferOrder"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_bank_list: {
        parameters: {
            query?: {
                /** @description As what it is written; a workbook unless asked otherwise. */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_transfer_order_payments: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settle_transfer_order: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The order */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameItem"];
            };
        };
        responses: {
            /** @description Settled */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferOrder"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_trial_balance: {
        parameters: {
            query: {
                /** @description The fiscal year. */
                fiscal_year: components["schemas"]["FiscalYear"];
                /**
                 * @description Of one month of it: 1 is Farvardin.
                 * @example 5
                 */
                month?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The trial balance */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalance"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_units: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
                /** @description Only the units directly under this one. */
                parent_id?: components["schemas"]["UnitId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    register_unit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterUnit"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_unit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    change_unit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUnit"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close_unit: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseUnit"];
            };
        };
        responses: {
            /** @description Closed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_unit_member: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitMembership"];
            };
        };
        responses: {
            /** @description Added */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove_unit_member: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The unit */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitMembership"];
            };
        };
        responses: {
            /** @description Removed */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unit"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    upload_file: {
        parameters: {
            query: {
                /**
                 * @description Name of the file, for whoever reads it later.
                 * @example letter.pdf
                 */
                file_name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file */
        requestBody: {
            content: {
                /**
                 * @example %PDF-1.4
                 *     xref
                 *     startxref
                 *     9
                 *     %%EOF
                 */
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description Kept */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedFile"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_users: {
        parameters: {
            query?: {
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number;
                /** @description Where the last page ended: its `next_cursor`. */
                cursor?: string;
                /** @description Which end comes first. */
                sort?: "newest" | "oldest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    add_user: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddUser"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    /** @description Address of what was made. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    view_user: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An ETag you have: where it is still the one, 304 without a body.
                 * @example "1.0123456789abcdef"
                 */
                "If-None-Match"?: string;
            };
            path: {
                /** @description The user */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member of staff */
            200: {
                headers: {
                    /** @description The version, for `If-Match` and `If-None-Match`. */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description Unchanged */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deactivate_user: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description 1 to 255 printable characters, unique per intention. The same key with the same request gives the same answer; an unknown outcome is settled by sending it again.
                 * @example example-key-replaced-at-every-try
                 */
                "Idempotency-Key": string;
                /**
                 * @description The ETag of the version you have seen: without it 428, and with `*` as well; with an older one 412.
                 * @example "1.0123456789abcdef"
                 */
                "If-Match": string;
            };
            path: {
                /** @description The user */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeactivateUser"];
            };
        };
        responses: {
            /** @description Deactivated */
            200: {
                headers: {
                    /** @description The version, for the next `If-Match`. */
                    ETag?: string;
                    /** @description `true` where the answer is an earlier one, repeated. */
                    "Idempotent-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issue_password_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssuePasswordCode"];
            };
        };
        responses: {
            /** @description The code, shown once */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordCode"];
                };
            };
            /** @description A refusal: see its code */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
