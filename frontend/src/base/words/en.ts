// Made from openapi/openapi.json by `npm run client`. Not edited by hand.
export default {
  "ApplicantNeed": {
    "email": "Email",
    "identifier": "Identifier",
    "mobile": "Mobile"
  },
  "BankAccountKind": {
    "agency_refund": "Agency refund account",
    "central_deposit": "Account 20/9",
    "concentration": "Concentration account",
    "link": "Link account",
    "refund": "Refund account"
  },
  "Capacity": {
    "agency_signatory": "Agency signatory",
    "controller": "Controller",
    "treasury_signatory": "Treasury signatory"
  },
  "CaseChannel": {
    "bulk": "Bulk",
    "portal": "Portal",
    "staff": "Staff"
  },
  "CaseClockState": {
    "merged": "Merged",
    "paused": "Paused",
    "running": "Running",
    "stopped": "Stopped",
    "switched_off": "Switched off"
  },
  "CaseEntryKind": {
    "absorbed": "Another case was merged into it",
    "acknowledged": "Acknowledged",
    "answered": "Answered",
    "appealed": "Appealed",
    "asked": "Asked",
    "assigned": "Assigned",
    "closed": "Closed",
    "expired": "Expired",
    "filed": "Filed",
    "interim_replied": "Interim reply",
    "merged": "Merged",
    "noted": "Noted",
    "rated": "Rated",
    "rejected": "Refused as no request",
    "remedy_done": "Remedy done",
    "remedy_ordered": "Remedy ordered",
    "reopened": "Reopened",
    "replied": "Replied",
    "reply_missed": "Goes on without a reply",
    "secret_issued": "New PIN issued",
    "taken_up": "Taken up",
    "triaged": "Given to a unit",
    "withdrawn": "Withdrawn"
  },
  "CaseKind": {
    "complaint": "Complaint",
    "request": "Request"
  },
  "CaseNext": {
    "applicant_may_object": "You may object if you do not agree",
    "applicant_replies": "We wait for your reply",
    "nothing": "Nothing is left to do",
    "office_reads": "It is soon read and given to a unit",
    "office_works": "It is being worked on"
  },
  "CaseOutcome": {
    "granted": "Granted",
    "partly": "Partly granted",
    "refused": "Refused"
  },
  "CaseState": {
    "answered": "Answered",
    "assigned": "Assigned",
    "closed": "Closed",
    "expired": "Expired",
    "in_review": "In review",
    "merged_duplicate": "Merged",
    "registered": "Registered",
    "rejected_invalid": "Not a request",
    "triaged": "Given to a unit",
    "waiting_for_applicant": "Waiting for the applicant",
    "withdrawn": "Withdrawn"
  },
  "Channel": {
    "bank_list": "Bank list",
    "by_hand": "By hand"
  },
  "ClockKind": {
    "answer": "Answer",
    "first_response": "First response"
  },
  "ClockStep.event": {
    "applicant_wrote": "Applicant wrote",
    "extended": "Extended",
    "merged": "Merged",
    "paused": "Paused",
    "reopened": "Reopened",
    "responded": "Responded",
    "resumed": "Resumed",
    "started": "Started",
    "stopped": "Stopped",
    "switched_off": "Switched off",
    "target_changed": "Another promise"
  },
  "Code": {
    "agency_code_taken": {
      "detail": "Check the agency code.",
      "title": "An agency with this code is registered"
    },
    "amount_above_limit": {
      "detail": "Somebody with a higher one has to decide.",
      "title": "The amount is above your limit"
    },
    "attachments_too_many": {
      "detail": "Put several sheets into one file.",
      "title": "There are too many documents"
    },
    "available_changed": {
      "detail": "It has changed since: compare the request with what is available now.",
      "title": "What is available is not what you have seen"
    },
    "bad_request": {
      "detail": "Compare the request with the documentation.",
      "title": "The request could not be read"
    },
    "balance_held": {
      "detail": "Another refund is under way or the deposit is held; see what is available.",
      "title": "Part of the balance is spoken for"
    },
    "bank_account_kind_not_taken": {
      "detail": "Import the statement of an agency's link account, of the concentration account or of the treasury's refund account.",
      "title": "Statements of this kind of account are not taken"
    },
    "bank_account_needs_agency": {
      "detail": "Link and agency refund accounts belong to an agency; treasury accounts have none.",
      "title": "The kind of account and its holder do not go together"
    },
    "body_timeout": {
      "detail": "The line may be weak. Nothing was recorded: send it again.",
      "title": "The request did not arrive whole"
    },
    "busy": {
      "detail": "Send again after Retry-After, with the same Idempotency-Key.",
      "title": "The server is busy at the moment"
    },
    "calendar_code_taken": {
      "detail": "Check the calendar's code.",
      "title": "A calendar with this code is registered"
    },
    "case_merge_into_younger": {
      "detail": "The older case goes on: merge the younger one into it.",
      "title": "A case is not merged into a younger one"
    },
    "case_not_due": {
      "detail": "See where it stands, and what comes next.",
      "title": "The case does not stand at this step"
    },
    "case_not_found": {
      "detail": "Enter the tracking reference and the PIN as they were given when it was filed.",
      "title": "No case was found with these"
    },
    "case_not_yours": {
      "detail": "Only whoever it was given to does this.",
      "title": "This case was not given to you"
    },
    "case_other_applicant": {
      "detail": "Only cases of the same applicant are merged.",
      "title": "The two cases are not of one applicant"
    },
    "case_rated": {
      "detail": "An answer is rated once.",
      "title": "This answer has been rated already"
    },
    "case_reopened_before": {
      "detail": "A case is reopened once; who still objects files a complaint.",
      "title": "The case was reopened before"
    },
    "case_reopening_over": {
      "detail": "File a new request.",
      "title": "The time for reopening the case is over"
    },
    "case_reply_over": {
      "detail": "File a new request.",
      "title": "The time for the reply is over"
    },
    "code_wrong": {
      "detail": "Type it again, or ask the site administrator for a new one.",
      "title": "The one-time code is wrong or has expired"
    },
    "collection_notice_under_way": {
      "detail": "Go on with that one, or have it rejected first.",
      "title": "A notice for this list is under way"
    },
    "complaint_appeal_over": {
      "detail": "File a new complaint if there is need.",
      "title": "The time for an appeal is over"
    },
    "complaint_appealed_before": {
      "detail": "What the head of treasury decides is final here.",
      "title": "The decision was appealed before"
    },
    "complaint_confidential": {
      "detail": "It is read by its handler, by complaint officers and, on appeal, by the head of treasury.",
      "title": "What this complaint says is not for you"
    },
    "complaint_conflict": {
      "detail": "Somebody outside the unit complained of has to handle it.",
      "title": "The complaint is about you or about your unit"
    },
    "complaint_interim_due": {
      "detail": "The time is over: tell the complainant why, and until when it will be decided.",
      "title": "The complainant is owed an interim reply first"
    },
    "complaint_not_upheld": {
      "detail": "A remedy is ordered where a complaint is upheld, wholly or in part.",
      "title": "The complaint was not upheld"
    },
    "content_changed": {
      "detail": "Look at it as it is now, and sign that if you agree. Where a deposit changed since, a list is made anew, and a request is corrected.",
      "title": "The content is not the one you have seen"
    },
    "credentials_wrong": {
      "detail": "Type them again; if the password is forgotten, ask the site administrator.",
      "title": "The username or the password is wrong"
    },
    "cursor_invalid": {
      "detail": "Read the list again from its first page, with the same filters.",
      "title": "The page cursor is not valid"
    },
    "database_unavailable": {
      "detail": "Send again after Retry-After, with the same Idempotency-Key.",
      "title": "The database cannot be reached"
    },
    "decree_not_valid": {
      "detail": "None is registered in this capacity, or it has not begun, has ended or was revoked.",
      "title": "No decree makes your signature count today"
    },
    "decree_taken": {
      "detail": "Check the decree number.",
      "title": "This decree is registered already"
    },
    "deposit_already_received": {
      "detail": "A received deposit is neither cancelled nor identified again.",
      "title": "This deposit has been received already"
    },
    "deposit_cancelled": {
      "detail": "Declare a new deposit.",
      "title": "This deposit has been cancelled"
    },
    "deposit_disputed": {
      "detail": "It is not announced until the dispute is settled.",
      "title": "This deposit is under dispute"
    },
    "deposit_held": {
      "detail": "Nothing of it is refunded until the hold is released.",
      "title": "The deposit is on hold"
    },
    "deposit_identification_proposed": {
      "detail": "Let it be decided or withdrawn first.",
      "title": "Another identification of this deposit awaits a decision"
    },
    "deposit_list_already_declared": {
      "detail": "See its deposits; nothing was declared again.",
      "title": "This file has been declared already"
    },
    "deposit_list_unreadable": {
      "detail": "The place of the fault comes with this; compare the file with the template.",
      "title": "The list of deposits could not be read"
    },
    "deposit_not_received": {
      "detail": "Only a receipt can be reversed.",
      "title": "No money of this deposit has been received"
    },
    "deposit_refunded": {
      "detail": "The receipt of a deposit whose refund was approved is not reversed.",
      "title": "This deposit has been refunded, wholly or in part"
    },
    "deposit_reversed": {
      "detail": "The bank took the money back; declare a new deposit when it is paid again.",
      "title": "The receipt of this deposit was reversed"
    },
    "document_content": {
      "detail": "Its content has to be what its type says, whole and nothing else: scan or save it anew.",
      "title": "The file is not a sound PDF, PNG or JPEG"
    },
    "document_missing": {
      "detail": "Attach what releases the deposits of this request, and submit again.",
      "title": "A document is missing"
    },
    "fiscal_year_not_open": {
      "detail": "The head of treasury has to open the fiscal year first.",
      "title": "The fiscal year has not been opened"
    },
    "fiscal_year_open": {
      "detail": "There is nothing left to do.",
      "title": "The fiscal year is open already"
    },
    "forbidden": {
      "detail": "If it should, ask the site administrator for the role.",
      "title": "Your role does not include this"
    },
    "form_superseded": {
      "detail": "Open the present form and fill it in again.",
      "title": "The form of this service has changed"
    },
    "hold_placed": {
      "detail": "There is nothing left to do: see the hold that stands.",
      "title": "This order blocks the deposit already"
    },
    "hold_released": {
      "detail": "Where there is a new order, place a new hold.",
      "title": "This hold has been released"
    },
    "idempotency_in_flight": {
      "detail": "Send it again in a moment, with the same key.",
      "title": "The same request is still being carried out"
    },
    "idempotency_key_invalid": {
      "detail": "The key is 1 to 255 printable ASCII characters.",
      "title": "The Idempotency-Key is not acceptable"
    },
    "idempotency_key_missing": {
      "detail": "Send an Idempotency-Key header with a unique value, such as a UUID.",
      "title": "The Idempotency-Key header is missing"
    },
    "idempotency_key_reused": {
      "detail": "Make a new key for a new request.",
      "title": "This Idempotency-Key belongs to another request"
    },
    "idempotency_key_weak": {
      "detail": "Without signing in it has at least 32 random characters, such as a UUID, so that nobody else has the same.",
      "title": "The Idempotency-Key is too short"
    },
    "identification_agency": {
      "detail": "Money paid into another agency's account is identified by the treasury only.",
      "title": "The deposit belongs to another agency"
    },
    "identification_amount": {
      "detail": "The money in suspense and the deposits, or the credit reversed, have to come to the same sum.",
      "title": "The amounts differ"
    },
    "if_match_missing": {
      "detail": "Read the latest version first and send its ETag in If-Match; `*` would be any version and is not taken.",
      "title": "No version is named in the If-Match header"
    },
    "internal": {
      "detail": "It has been logged; give the request id to support.",
      "title": "An internal error"
    },
    "invalid": {
      "detail": "The error of each comes with this; correct them and send again.",
      "title": "Some fields are not right"
    },
    "itemised_list_empty": {
      "detail": "Until the end of this month no deposit is swept, undisputed and in no other list.",
      "title": "There is nothing to list"
    },
    "itemised_list_not_signed": {
      "detail": "A notice is prepared for a signed list.",
      "title": "The controller has not signed the list"
    },
    "json_invalid": {
      "detail": "Send valid JSON in UTF-8 in which no member is named twice.",
      "title": "The body is not valid JSON"
    },
    "liability_negative": {
      "detail": "The amount is more than the balance that is left.",
      "title": "The balance does not suffice"
    },
    "method_not_allowed": {
      "detail": "The Allow header lists the methods that are.",
      "title": "The method is not allowed here"
    },
    "not_found": {
      "detail": "It does not exist, or it is not within your reach.",
      "title": "Not found"
    },
    "origin_forbidden": {
      "detail": "Open the page from the site's own address.",
      "title": "The request did not come from this site"
    },
    "payee_enquiry_missing": {
      "detail": "Where beneficiaries are paid directly, say what the bank answered about the holders of the accounts.",
      "title": "The enquiry about the payees is missing"
    },
    "payer_return_not_confirmed": {
      "detail": "Money goes back once the head of treasury has confirmed it.",
      "title": "This payer return is not confirmed"
    },
    "payer_return_not_restorable": {
      "detail": "What goes back to a payer can only be paid again.",
      "title": "This money was never a deposit's"
    },
    "payload_too_large": {
      "detail": "Send a smaller file or text: the most that this operation takes is {most_bytes}.",
      "title": "The request is too large"
    },
    "payment_already_instructed": {
      "detail": "Follow its payment; nothing is paid twice.",
      "title": "It has been ordered to be paid already"
    },
    "payment_amount": {
      "detail": "The line has to be exactly the amount that was to be paid.",
      "title": "The bank's line is not of that amount"
    },
    "payment_in_doubt": {
      "detail": "A debit in suspense carries its number: find out what that is first, so that nothing is paid twice.",
      "title": "The bank says something else about this payment, too"
    },
    "period_closed": {
      "detail": "Nothing is posted into a closed period; use an open one.",
      "title": "The period is closed"
    },
    "period_order": {
      "detail": "Periods are closed in order and after their last day.",
      "title": "An earlier period is still open, or this one has not ended"
    },
    "rate_limited": {
      "detail": "Wait for the time given in Retry-After, then try again.",
      "title": "Too many requests"
    },
    "receipt_number_taken": {
      "detail": "A deposit receipt number is unique per agency and year.",
      "title": "This receipt number is registered for the year"
    },
    "refund_account_short": {
      "detail": "Draw funds from account 20/9 first, and import the statement.",
      "title": "The refund account does not have the money"
    },
    "refund_exceeds_available": {
      "detail": "See what is available of each deposit; requests under way count, too.",
      "title": "More is asked for than is available"
    },
    "refund_expired": {
      "detail": "What it had reserved is released; make a new request.",
      "title": "The time of this request is over"
    },
    "refund_not_due": {
      "detail": "See where it stands, and what comes next.",
      "title": "The refund does not stand at this step"
    },
    "remedy_not_approved": {
      "detail": "Only an approved reissue is sent to the bank, once.",
      "title": "No approved reissue waits here"
    },
    "remedy_under_way": {
      "detail": "Go on with that one, or have it rejected first.",
      "title": "A remedy for this payment is under way"
    },
    "renewal_retry": {
      "detail": "Repeat the request in a moment; you are still signed in.",
      "title": "The session was renewed a moment ago elsewhere"
    },
    "resolution_not_proposed": {
      "detail": "See what became of it, and propose anew if it is still needed.",
      "title": "This proposal awaits no decision"
    },
    "role_needs_agency": {
      "detail": "Agency roles need an agency; treasury roles have none.",
      "title": "The role and the agency do not go together"
    },
    "roles_conflict": {
      "detail": "A site administrator holds no other role, and a payer does not reconcile.",
      "title": "These roles are not given to one person"
    },
    "same_person": {
      "detail": "Somebody else has to approve or reject this.",
      "title": "Nobody acts twice on one chain"
    },
    "secret_recovery_not_offered": {
      "detail": "Come to the treasury's counter with a proof of identity and get a new one there.",
      "title": "This treasury sends no secrets"
    },
    "service_code_taken": {
      "detail": "Choose another code; that of a withdrawn service is not given again, either.",
      "title": "A service with this code is registered"
    },
    "service_level_code_taken": {
      "detail": "Check the service level's code.",
      "title": "A service level with this code is registered"
    },
    "service_level_not_in_force": {
      "detail": "Publish a version of it, or choose another one.",
      "title": "This service level is not in force today"
    },
    "service_level_withdrawn": {
      "detail": "Register another one.",
      "title": "This service level was withdrawn"
    },
    "session_ended": {
      "detail": "Sign in again.",
      "title": "Your session has ended"
    },
    "sheba_taken": {
      "detail": "Check the Sheba number.",
      "title": "This Sheba is registered already"
    },
    "sign_in_required": {
      "detail": "Sign in and try again.",
      "title": "You must sign in"
    },
    "signatory_needs_agency": {
      "detail": "A controller and an agency signatory need an agency; a treasury signatory has none.",
      "title": "The capacity and the agency do not go together"
    },
    "signatory_validity": {
      "detail": "Check the dates of validity.",
      "title": "The validity ends before it begins"
    },
    "state_forbids": {
      "detail": "Look at where it stands now; what is possible is told there.",
      "title": "Its present state does not allow this"
    },
    "statement_acceptance_not_proposed": {
      "detail": "Somebody else has to give the reason first.",
      "title": "Nobody has proposed to accept this statement"
    },
    "statement_account_unknown": {
      "detail": "Register the account with its Sheba first.",
      "title": "The file is of an account that is not registered"
    },
    "statement_file_already_imported": {
      "detail": "See the earlier statement; nothing was posted again.",
      "title": "This file has been imported already"
    },
    "statement_not_quarantined": {
      "detail": "Only a quarantined statement is accepted or discarded.",
      "title": "This statement is not in quarantine"
    },
    "statement_preview_outdated": {
      "detail": "It is another file, or something was recorded on the account meanwhile: look at a new preview, then confirm.",
      "title": "The import would no longer be what its preview said"
    },
    "statement_unreadable": {
      "detail": "Row and column of the fault come with this; the layout is documented.",
      "title": "The statement could not be read"
    },
    "statement_wrong_account": {
      "detail": "Choose the account whose Sheba the file carries.",
      "title": "The statement belongs to another account"
    },
    "statement_wrong_currency": {
      "detail": "Treasury accounts take statements in IRR only.",
      "title": "The statement is not in rials"
    },
    "storage_full": {
      "detail": "Nothing was recorded; send again once it has been seen to.",
      "title": "The storage is full"
    },
    "suspense_item_credit": {
      "detail": "A bank reversal is a debit: choose the debit that took the credit back.",
      "title": "This item is a credit"
    },
    "suspense_item_debit": {
      "detail": "Only an unidentified credit can be identified to a deposit or go back to its payer.",
      "title": "This item is a bank debit"
    },
    "suspense_item_not_open": {
      "detail": "Somebody has proposed or identified it.",
      "title": "This item is no longer open"
    },
    "suspense_item_of_treasury": {
      "detail": "Deposits are identified on the agencies' link accounts only.",
      "title": "This item is on one of the treasury's own accounts"
    },
    "suspense_item_short": {
      "detail": "Look at what is left of it, and ask for no more.",
      "title": "Less than that is left of this item"
    },
    "suspense_item_taken_back": {
      "detail": "A debit of the same reference and amount is in suspense: resolve it first.",
      "title": "The bank has taken this money back"
    },
    "sweep_amount": {
      "detail": "What it took has to come to exactly its amount.",
      "title": "The sweep is not the sum of that money"
    },
    "sweep_explained": {
      "detail": "There is nothing left to do.",
      "title": "This sweep is explained already"
    },
    "sweep_incomplete": {
      "detail": "Every sweep of the list has to be on the concentration account's statement, too.",
      "title": "Money of this list has not arrived"
    },
    "timeout": {
      "detail": "The outcome is unknown; send again with the same Idempotency-Key so that nothing is done twice.",
      "title": "The answer did not come in time"
    },
    "token_expired": {
      "detail": "Renew the session or sign in again.",
      "title": "Your access has expired"
    },
    "too_many_attempts": {
      "detail": "Wait for the time given in Retry-After, then try again.",
      "title": "Too many wrong attempts"
    },
    "tracking_required": {
      "detail": "Enter the tracking reference and its PIN again: the time is over, or the secret was changed.",
      "title": "You must look the case up again"
    },
    "transfer_order_by_hand": {
      "detail": "It has no list for the bank, so that nothing is paid in both ways.",
      "title": "This order goes by hand"
    },
    "unit_closed": {
      "detail": "A closed unit does not change, and nothing is given to it.",
      "title": "This unit is closed"
    },
    "unit_code_taken": {
      "detail": "Check the unit's code.",
      "title": "A unit with this code is registered"
    },
    "unit_cycle": {
      "detail": "Choose a unit above it that is not one of those under it.",
      "title": "No unit stands under itself"
    },
    "unit_has_units": {
      "detail": "Close them or move them first.",
      "title": "Open units stand under this one"
    },
    "unit_too_deep": {
      "detail": "Put the unit under one that stands higher.",
      "title": "The chart would have more than eight levels"
    },
    "unknown_parameter": {
      "detail": "This operation does not know the parameter named; check its spelling.",
      "title": "Unknown query parameter"
    },
    "unsupported_media_type": {
      "detail": "Send the Content-Type that this operation documents.",
      "title": "The content type is not accepted"
    },
    "uploads_too_much": {
      "detail": "File the request with these files first, or come back after the time given in Retry-After.",
      "title": "Too much was uploaded from here and not filed"
    },
    "username_taken": {
      "detail": "Choose another username.",
      "title": "This username is taken"
    },
    "version_stale": {
      "detail": "Look at the latest version and do it again if it is still needed.",
      "title": "Somebody else has changed this"
    }
  },
  "ComplaintAbout": {
    "conduct": "Conduct of an officer",
    "delay": "Delay",
    "other": "Other",
    "refusal": "Refusal",
    "service": "Quality of service"
  },
  "ComplaintOutcome": {
    "not_upheld": "Not upheld",
    "partly": "Partly upheld",
    "upheld": "Upheld"
  },
  "ComplaintState": {
    "acknowledged": "Acknowledged",
    "appealed": "Appealed",
    "closed": "Closed",
    "decided": "Decided",
    "investigating": "Under investigation",
    "registered": "Registered",
    "remedy_done": "Remedy done",
    "remedy_ordered": "Remedy ordered",
    "reviewed_by_head": "Reviewed by the head",
    "waiting_for_complainant": "Waiting for the complainant",
    "withdrawn": "Withdrawn"
  },
  "Continuity": {
    "continues": "Continues",
    "first": "First",
    "gap": "Gap",
    "overlaps": "Overlaps",
    "unknown": "Unknown"
  },
  "DayKind": {
    "closed": "Closed",
    "open": "Open"
  },
  "DepositClass": {
    "judicial": "Judicial (b)",
    "security": "Security (a)",
    "third_party": "Third party (c)"
  },
  "DepositKind": {
    "advance_payment": "Advance-payment security",
    "auction": "Auction deposit",
    "bid_bond": "Bid bond",
    "customs": "Customs security",
    "fine_security": "Security for a fine",
    "insurance_38": "Social-security retention",
    "judicial": "Judicial deposit",
    "lease": "Lease deposit",
    "other": "Other",
    "performance": "Performance security",
    "retention": "Retention money",
    "tax_security": "Tax security",
    "third_party": "Third-party deposit"
  },
  "DepositState": {
    "announced": "Announced",
    "cancelled": "Cancelled",
    "declared": "Declared",
    "partially_refunded": "Partially refunded",
    "received": "Received",
    "refunded": "Refunded",
    "reversed": "Reversed",
    "swept": "Swept"
  },
  "DepositorKind": {
    "foreign": "Foreign national",
    "legal": "Legal entity",
    "natural": "Natural person"
  },
  "Document": {
    "authority": "Payee's authority",
    "beneficiary_claim": "Beneficiary's claim",
    "clearance_certificate": "Clearance certificate",
    "court_order": "Court order",
    "handover_minutes": "Handover minutes",
    "other": "Other",
    "release_letter": "Release letter",
    "works_statement": "Statement of works"
  },
  "DrawState": {
    "arrived": "Arrived",
    "requested": "Requested",
    "withdrawn": "Withdrawn"
  },
  "FindingKind": {
    "breach": "Breach",
    "escalation": "Escalation",
    "warning": "Warning"
  },
  "FormFileType": {
    "jpeg": "JPEG image",
    "pdf": "PDF",
    "png": "PNG image"
  },
  "HoldKind": {
    "court_order": "Court order",
    "insurance_order": "Social-security order",
    "other": "Other",
    "tax_order": "Tax order"
  },
  "Language": {
    "en": "English",
    "fa": "Persian"
  },
  "LedgerAccount.subject_kind": {
    "agency": "Agency",
    "budget_line": "Budget line",
    "deduction": "Deduction",
    "deposit": "Deposit",
    "guarantee": "Guarantee instrument",
    "office": "Treasury",
    "payroll": "Payroll",
    "refund": "Refund",
    "suspense_item": "Suspense item",
    "sweep": "Sweep"
  },
  "LedgerPosting.source_kind": {
    "payment": "Payment",
    "refund": "Refund",
    "remedy": "Remedy",
    "statement_line": "Statement line",
    "suspense_item": "Suspense item"
  },
  "LineDirection": {
    "credit": "Credit",
    "debit": "Debit"
  },
  "LineState": {
    "duplicate": "Duplicate",
    "posted": "Posted",
    "quarantined": "In quarantine"
  },
  "ListState": {
    "announced": "Announced",
    "prepared": "Prepared",
    "signed": "Signed",
    "withdrawn": "Withdrawn"
  },
  "MessageChannel": {
    "email": "Email",
    "sms": "Text message"
  },
  "MessageFailure": {
    "address_missing": "The case has no address",
    "no_answer": "The gateway did not answer",
    "not_admitted": "The gateway does not admit this office",
    "put_off": "The gateway put it off",
    "refused": "The gateway refused it",
    "secret_replaced": "Another secret has taken its place"
  },
  "MessageState": {
    "failed": "Failed",
    "given_up": "Given up after a day",
    "sent": "Sent",
    "waiting": "Waiting"
  },
  "NoticeState": {
    "issued": "Issued",
    "prepared": "Prepared",
    "rejected": "Rejected",
    "signed_once": "Signed once"
  },
  "PayeeMode": {
    "agency_refund_account": "Agency refund account",
    "beneficiary_direct": "Directly to beneficiaries"
  },
  "PaymentState": {
    "instructed": "Instructed",
    "reissued": "Reissued",
    "restored": "Restored",
    "returned": "Returned",
    "settled": "Settled",
    "unexecuted": "Not executed"
  },
  "PeriodState": {
    "closed": "Closed",
    "open": "Open"
  },
  "PostingKind": {
    "approval_taken_back": "Approval taken back",
    "bank_debit_unidentified": "Unidentified bank debit",
    "funds_drawn": "Funds drawn",
    "payment_reissued": "Payment reissued",
    "payment_returned": "Payment returned",
    "payment_settled": "Payment settled",
    "payment_unexecuted": "Payment not executed",
    "receipt_identified": "Receipt identified",
    "receipt_matched": "Receipt of a deposit",
    "receipt_returned": "Return to the payer",
    "receipt_reversed": "Receipt reversed",
    "receipt_unidentified": "Unidentified receipt",
    "refund_approved": "Refund approved",
    "refund_instructed": "Payment ordered",
    "refund_restored": "Restored to the deposit",
    "remitted": "Remitted to account 20/9",
    "sweep_arrived": "Sweep arrived",
    "sweep_sent": "Sweep sent"
  },
  "Priority": {
    "normal": "Normal",
    "urgent": "Urgent"
  },
  "QuarantineReason": {
    "balance_missing": "Opening or closing balance missing",
    "running_balance": "A line's balance disagrees",
    "unbalanced": "Balances and lines disagree"
  },
  "ReceiptVerdict": {
    "altered": "Altered or made up",
    "genuine": "Genuine",
    "key_unknown": "Unknown key",
    "other_office": "Of another office"
  },
  "RefundReason": {
    "advance_worked_off": "Advance worked off",
    "beneficiary_claim": "Beneficiary's claim",
    "bid_lost": "Bid lost",
    "clearance": "Clearance",
    "contract_signed": "Contract signed",
    "court_order": "Court order",
    "final_handover": "Final handover",
    "other": "Other",
    "provisional_handover": "Provisional handover"
  },
  "RefundState": {
    "approved": "Approved",
    "approved_once": "Approved once",
    "cancelled": "Cancelled",
    "checked": "Checked",
    "closed": "Closed",
    "controller_signed": "Signed by the controller",
    "cosigned": "Cosigned",
    "draft": "Draft",
    "expired": "Expired",
    "funded": "Funded",
    "instructed": "Instructed",
    "partly_settled": "Partly settled",
    "payment_returned": "Payment returned",
    "rejected": "Rejected",
    "returned": "Returned for correction",
    "settled": "Settled",
    "submitted": "Submitted",
    "under_check": "Under check"
  },
  "RemedyKind": {
    "non_execution": "Non-execution",
    "reissue": "Reissue",
    "restoration": "Restoration"
  },
  "RemedyState": {
    "approved": "Approved",
    "proposed": "Proposed",
    "rejected": "Rejected"
  },
  "ResolutionKind": {
    "bank_reversal": "Bank reversal",
    "identification": "Identification",
    "payer_return": "Payer return"
  },
  "ResolutionState": {
    "confirmed": "Confirmed",
    "proposed": "Proposed",
    "rejected": "Rejected",
    "withdrawn": "Withdrawn"
  },
  "ReviewVerdict": {
    "stands": "Stands",
    "would_not_stand": "Would not stand"
  },
  "Role": {
    "agency_clerk": "Agency clerk",
    "agency_head": "Head of agency",
    "auditor": "Auditor",
    "complaint_officer": "Complaint officer",
    "controller": "Controller",
    "reconciler": "Reconciler",
    "site_admin": "Site administrator",
    "treasury_clerk": "Treasury clerk",
    "treasury_head": "Head of treasury",
    "treasury_office_head": "Head of the treasury office",
    "treasury_payer": "Payer"
  },
  "ServiceFormState": {
    "draft": "Draft",
    "published": "Published",
    "superseded": "Superseded"
  },
  "Side": {
    "credit": "Credit",
    "debit": "Debit"
  },
  "Signature.step": {
    "agency_signatory": "Agency's cosignature",
    "check": "Check",
    "controller": "Controller's signature",
    "head": "Head of treasury",
    "office_head": "Head of the treasury office"
  },
  "Source.kind": {
    "collection_notice": "Collection notice",
    "deposit_hold": "Deposit hold",
    "itemised_list": "Itemised list",
    "refund": "Refund",
    "remedy": "Remedy",
    "resolution": "Resolution",
    "statement_line": "Statement line",
    "suspense_item": "Suspense item",
    "sweep": "Sweep",
    "transfer_order": "Transfer order"
  },
  "Statement.format": {
    "camt053": "camt.053",
    "csv": "CSV",
    "mt940": "MT940"
  },
  "StatementState": {
    "discarded": "Discarded",
    "posted": "Posted",
    "quarantined": "In quarantine"
  },
  "Step.action": {
    "deposit.announced": "Announced",
    "deposit.cancelled": "Cancelled",
    "deposit.corrected": "Corrected",
    "deposit.declared": "Declared",
    "deposit.dispute_settled": "Dispute settled",
    "deposit.disputed": "Disputed",
    "deposit.held": "Hold placed",
    "deposit.hold_released": "Hold released",
    "deposit.listed": "Listed",
    "deposit.receipt_reversed": "Receipt reversed",
    "deposit.received": "Received",
    "deposit.refund_released": "Reserve released",
    "deposit.refund_requested": "Refund requested",
    "deposit.refund_restored": "Refund restored",
    "deposit.refund_settled": "Refund paid",
    "deposit.refunded": "Refund approved",
    "deposit.reversed": "Deposit reversed",
    "deposit.swept": "Swept",
    "itemised_list.notice_prepared": "Notice prepared",
    "itemised_list.notice_rejected": "Notice rejected",
    "itemised_list.notice_signed": "Notice signed",
    "itemised_list.signed": "List signed",
    "itemised_list.withdrawn": "List withdrawn"
  },
  "SuspenseReason": {
    "already_received": "Deposit received already",
    "ambiguous": "Several deposits fit",
    "amount_over": "More than the deposit",
    "amount_short": "Less than the deposit",
    "bank_debit": "Bank debit",
    "bank_reversal": "Bank reversal",
    "deposit_cancelled": "Deposit cancelled",
    "no_reference": "No reference",
    "other_agency": "Another agency's deposit",
    "unknown_reference": "Unknown reference",
    "unknown_transfer": "Unknown transfer"
  },
  "SuspenseState": {
    "closed": "Closed",
    "open": "Open",
    "proposed": "Proposed"
  },
  "SweepState": {
    "arrived": "Arrived",
    "sent": "Sent",
    "unsent": "Arrived, debit not seen"
  },
  "TaskKind": {
    "acknowledge_complaints": "Take up new complaints",
    "answer_requests": "Answer the requests in your hands",
    "approve_refunds_first": "Approve refunds first",
    "approve_refunds_second": "Approve refunds as the second",
    "approve_statement_acceptances": "Agree with the acceptance of statements",
    "assign_requests": "Take up requests that nobody has, or give them to somebody",
    "check_refunds": "Check refunds",
    "close_periods": "Close the month that has ended",
    "close_refunds": "Close settled refunds",
    "complete_remedies": "See remedies done",
    "correct_refunds": "Correct refunds that were sent back",
    "cosign_refunds": "Sign refunds as the second officer",
    "decide_complaints": "Decide complaints",
    "decide_remedies": "Decide on payments that did not arrive",
    "decide_resolutions": "Decide on proposals about suspense",
    "examine_refunds": "Take up refunds",
    "examine_statements": "Examine quarantined statements",
    "explain_sweeps": "Explain sweeps",
    "follow_draws": "Follow up draws from 20/9",
    "fund_refunds": "Fund approved refunds",
    "identify_suspense_items": "Identify money in suspense",
    "instruct_payer_returns": "Order payer returns",
    "instruct_refunds": "Order the payment of refunds",
    "instruct_reissues": "Order approved reissues",
    "investigate_complaints": "Begin to investigate complaints",
    "name_suspense_items": "Name lines of the treasury's accounts",
    "prepare_collection_notices": "Prepare collection notices",
    "prepare_itemised_lists": "Prepare itemised lists",
    "propose_remedies": "Say what becomes of payments that did not arrive",
    "read_replies": "Read applicants' replies to your questions",
    "release_holds": "Release holds",
    "return_suspense_items": "Give unknown money back to its payers",
    "reverse_suspense_items": "Say what the bank took back",
    "review_appeals": "Take up appeals",
    "send_interim_replies": "Tell complainants why it takes longer",
    "settle_disputes": "Settle disputed deposits",
    "sign_collection_notices": "Sign collection notices",
    "sign_itemised_lists": "Sign itemised lists",
    "sign_refunds": "Sign refunds as the controller",
    "submit_refunds": "Submit drafts of refunds",
    "take_up_requests": "Take up requests that were given to you",
    "triage_requests": "Triage new requests"
  },
  "TransferOrderState": {
    "partly_settled": "Partly settled",
    "sent": "Sent",
    "settled": "Settled",
    "unexecuted": "Not executed"
  },
  "Verb": {
    "Complaint.assignment": "Hand over",
    "Complaint.question": "Ask the complainant",
    "Complaint.review": "Review the decision",
    "Deposit.cancellation": "Cancel the deposit",
    "Deposit.correction": "Correct the amount",
    "Draw.arrival": "Name the line that brought it",
    "Payment.return": "Record that it came back",
    "Refund.cancellation": "Cancel the request",
    "Resolution.rejection": "Reject the proposal",
    "Service.withdrawal": "Withdraw the service",
    "Sweep.arrival": "Name the other end",
    "Unit.closure": "Close the unit",
    "acceptance": "Propose to accept",
    "acceptance/approval": "Approve the acceptance",
    "acknowledgement": "Take it into hand",
    "answer": "Answer",
    "approval": "Approve",
    "approvals": "Approve the request",
    "arrival": "Name the arrival",
    "assignment": "Assign to somebody",
    "attachments": "Attach a document",
    "bank-list": "Download the bank list",
    "bank_reversal": "Propose a bank reversal",
    "cancellation": "Cancel",
    "change": "Change",
    "check": "Confirm the check",
    "closing": "Close",
    "closure": "Close the period",
    "collection_notice": "Prepare the collection notice",
    "controller-signature": "Sign as controller",
    "correction": "Correct",
    "cosignature": "Cosign",
    "days": "Publish days",
    "decision": "Decide",
    "discard": "Discard",
    "dispute": "Dispute",
    "dispute/settlement": "Settle the dispute",
    "draft": "Draft the form",
    "examination": "Take up for examination",
    "explanation": "Explain the sweep",
    "funding": "Fund",
    "holds": "Place a hold",
    "holidays": "Load public holidays",
    "identification": "Propose an identification",
    "interim-reply": "Send an interim reply",
    "investigation": "Investigate",
    "members": "Add a member",
    "members/removal": "Remove a member",
    "merger": "Merge into an older one",
    "notes": "Note for the staff",
    "payer_return": "Propose a payer return",
    "publication": "Publish the form",
    "question": "Ask the applicant",
    "rating": "Rate the answer",
    "rejection": "Reject",
    "release": "Release the hold",
    "remedies": "Propose a remedy",
    "remedy": "Order a remedy",
    "remedy/completion": "Record that it was made good",
    "reopening": "Reopen the case",
    "reply": "Reply to the question",
    "return": "Return for correction",
    "review": "Take up",
    "revocation": "Revoke the decree",
    "secret": "Give the applicant a new PIN",
    "settlement": "Record the bank's payment",
    "signature": "Sign",
    "signatures": "Sign",
    "submission": "Submit",
    "transfer_order": "Make a transfer order",
    "triage": "Give to a unit",
    "versions": "Publish a version",
    "weeks": "Publish hours of the week",
    "withdrawal": "Withdraw"
  },
  "fields": {
    "Agency.code": "Agency code",
    "BankAccount.kind": "Kind of account",
    "CollectionNotice.number": "Notice number",
    "Deposit.class": "Class of deposit",
    "Deposit.kind": "Kind of deposit",
    "DepositHold.kind": "Kind of order",
    "Depositor.identifier": "Depositor's identifier",
    "Depositor.kind": "Kind of depositor",
    "Depositor.name": "Depositor's name",
    "Draw.number": "Draw number",
    "ItemisedList.number": "List number",
    "ItemisedRow.kind": "Kind of deposit",
    "LedgerAccount.code": "Code",
    "LedgerAccount.name_fa": "Persian name",
    "LedgerEntry.code": "Code",
    "LedgerEntry.name_fa": "Persian name",
    "LedgerPosting.id": "Posting id",
    "LedgerPosting.kind": "Kind of posting",
    "LedgerPosting.reverses": "Reverses",
    "ListedForm.number": "Form number",
    "ListedService.code": "Service code",
    "ListedService.withdrawn_at": "Withdrawn at",
    "PayerReturn.decided_at": "Confirmed at",
    "PayerReturn.decided_by": "Confirmed by",
    "PayerReturn.decided_by_name": "Confirmed by",
    "PayerReturn.made_by": "Proposed by",
    "PayerReturn.made_by_name": "Proposed by",
    "PayerReturn.note": "Reason",
    "Payment.number": "Payment number",
    "PaymentPayee.identifier": "Payee's identifier",
    "PaymentPayee.name": "Payee's name",
    "PaymentPayee.sheba": "Payee's Sheba",
    "Refund.note": "Agency's note",
    "Refund.number": "Request number",
    "RefundPayee.identifier": "Payee's identifier",
    "RefundPayee.name": "Payee's name",
    "RefundRow.reason": "Reason for the refund",
    "Remedy.kind": "Kind of remedy",
    "Remedy.note": "Reason",
    "Resolution.kind": "Kind of resolution",
    "Resolution.note": "Reason",
    "Source.kind": "Kind of document",
    "Statement.number": "Import number",
    "Statement.payment_count": "Payment lines",
    "StepPosting.kind": "Kind of posting",
    "SuspenseItem.reason": "Reason",
    "SuspenseItem.resolutions": "Resolutions",
    "TransferOrder.number": "Order number",
    "TrialBalanceLine.code": "Code",
    "TrialBalanceLine.name_fa": "Persian name",
    "about": "Complained of",
    "acceptance_because": "Reason for acceptance",
    "acceptance_proposed_at": "Acceptance proposed at",
    "acceptance_proposed_by": "Acceptance proposed by",
    "acceptance_proposed_by_name": "Acceptance proposed by",
    "accepted_at": "Accepted at",
    "accepted_by": "Accepted by",
    "accepted_by_name": "Accepted by",
    "account_id": "Account",
    "action": "Event",
    "actor_id": "Done by",
    "actor_name": "Done by",
    "address": "Address",
    "age_days": "Age (days)",
    "agency_code": "Agency code",
    "agency_id": "Agency",
    "agency_name": "Agency",
    "ages": "Ages",
    "alone_up_to": "Limit for one person",
    "amount": "Amount",
    "announced_on": "Announced on",
    "answer": "Answer",
    "answer_due_at": "Answer due",
    "answer_minutes": "Answer (working minutes)",
    "answered_at": "Answered at",
    "answers": "Answers",
    "appeal_note": "How to object",
    "appeal_rating": "Rating before the appeal",
    "appeal_until": "Appeal until",
    "applicant": "Applicant",
    "applicant_days": "Days for the applicant",
    "approved_by": "Approved by",
    "arrived_line_id": "Line of arrival",
    "arrived_on": "Arrived on",
    "as_of": "As of",
    "assignee_id": "Assignee",
    "assignee_name": "Assignee",
    "at": "Time",
    "at_percent": "At percent of the time",
    "attached_at": "Attached at",
    "attachments": "Documents",
    "attempts": "Attempts",
    "authority": "Authority",
    "available": "Available",
    "balance": "Balance",
    "bank_account_id": "Bank account",
    "bank_number": "Bank's statement number",
    "bank_reference": "Bank reference",
    "beneficiary_name": "Beneficiary",
    "booked_on": "Booked on",
    "by_state": "By state",
    "calendar_id": "Calendar",
    "cancelled_because": "Reason for cancellation",
    "capacity": "Capacity",
    "case_kind": "Kind of case",
    "case_reference": "Case",
    "central_deposit_account_id": "Account 20/9",
    "channel": "Channel",
    "class": "Class",
    "clock": "Time",
    "closed_at": "Closed at",
    "closed_by": "Closed by",
    "closed_on": "Closed on",
    "closest_deposit_id": "Closest deposit",
    "closing": "Closing balance",
    "code": "Code",
    "collection_notice_id": "Collection notice",
    "concentration_account_id": "Concentration account",
    "content_sha256": "Content digest",
    "continuity": "Continuity",
    "contract_number": "Contract number",
    "count": "Count",
    "counterparty_account": "Counterparty's account",
    "counterparty_name": "Counterparty",
    "court_case_number": "Court case number",
    "created_at": "Made at",
    "credit": "Credit",
    "credit_number": "Credit number",
    "credits": "Credits in suspense",
    "day": "Day",
    "debit": "Debit",
    "debits": "Debits in suspense",
    "decided_at": "Decided at",
    "decided_by": "Decided by",
    "decided_by_name": "Decided by",
    "declared_at": "Declared at",
    "decree_number": "Decree number",
    "decree_on": "Decree date",
    "deposit_id": "Deposit",
    "deposit_ids": "Deposits",
    "deposit_list_id": "List of deposits",
    "depositor": "Depositor",
    "depositor_name": "Depositor's name",
    "deposits": "Deposits",
    "description": "Description",
    "difference": "Difference",
    "direction": "Direction",
    "discarded_at": "Discarded at",
    "discarded_because": "Reason for discarding",
    "discarded_by": "Discarded by",
    "discarded_by_name": "Discarded by",
    "display_name": "Name",
    "disputed_because": "Reason for the dispute",
    "document": "Document",
    "draft_number": "Draft number",
    "drafted_at": "Drafted at",
    "draw_id": "Draw",
    "due_at": "Due at",
    "duplicate_count": "Duplicate lines",
    "effective_on": "Effective on",
    "email": "Email",
    "ended_because": "Reason for end or return",
    "entries": "Entries",
    "escalated_to": "Escalated to",
    "escalated_to_name": "Escalated to",
    "escalation": "Escalation",
    "escalation_step": "Escalation step",
    "expected_opening": "Expected opening balance",
    "expires_on": "Expires on",
    "failure": "Failure",
    "file_name": "File name",
    "file_sha256": "File digest",
    "filed_at": "Filed at",
    "filed_sha256": "Digest",
    "first_on": "First day",
    "first_response_minutes": "First response (working minutes)",
    "fiscal_year": "Fiscal year",
    "form_number": "Form number",
    "format": "Format",
    "friday": "Friday",
    "from": "From",
    "from_days": "From (days)",
    "from_on": "From",
    "gateway_reference": "Gateway's reference",
    "has_password": "Has a password",
    "head_id": "Head",
    "head_name": "Head",
    "held": "Held",
    "hours": "Hours",
    "http_status": "Gateway's status",
    "identified": "Identified",
    "identifier": "Identifier",
    "imported_at": "Imported at",
    "imported_by": "Imported by",
    "imported_by_name": "Imported by",
    "in_line_id": "Line of arrival",
    "in_on": "Arrived on",
    "interim_until": "Decision promised for",
    "is_active": "Active",
    "is_anonymous": "Anonymous",
    "is_appealed": "Appealed",
    "is_attached": "Attached",
    "is_explained": "Explained",
    "is_late": "Late",
    "is_on_hold": "On hold",
    "is_payment": "Payment of the treasury",
    "is_provisional": "Provisional",
    "is_public": "Seen by the applicant",
    "is_released": "Released",
    "is_reversal": "Bank reversal",
    "is_secret": "Carries a secret",
    "is_to_another_account": "To another account",
    "is_transfer": "Transfer between treasury accounts",
    "is_valid_today": "Valid today",
    "issued_at": "Issued at",
    "issued_on": "Issued on",
    "itemised_list_id": "Itemised list",
    "items": "Items",
    "kind": "Kind",
    "kinds": "Kinds",
    "label": "Label",
    "language": "Language",
    "last_on": "Last day",
    "legal_id": "National id of the entity",
    "letter_number": "Letter number",
    "letter_on": "Letter date",
    "line_count": "Lines",
    "line_id": "Statement line",
    "line_no": "Entry number",
    "lines": "Lines",
    "link_account_id": "Link account",
    "made_at": "Made at",
    "made_by": "Made by",
    "made_by_name": "Made by",
    "matched_count": "Matched lines",
    "media_type": "File type",
    "members": "Members",
    "menu_order": "Order",
    "merged_into": "Merged into",
    "merged_into_id": "Merged into",
    "minutes_late": "Minutes late",
    "mobile": "Mobile",
    "monday": "Monday",
    "month": "Month",
    "name": "Name",
    "name_en": "English name",
    "name_fa": "Persian name",
    "needed_documents": "Documents needed",
    "next_attempt_at": "Next attempt",
    "normal": "Normal",
    "normal_side": "Normal side",
    "note": "Note",
    "number": "Number",
    "number_in_force": "Version in force",
    "open_count": "Open payments",
    "opened_at": "Opened at",
    "opened_on": "Opened on",
    "opening": "Opening balance",
    "opening_balance": "Opening balance",
    "opening_letter_number": "Opening letter number",
    "order_number": "Order number",
    "order_on": "Order date",
    "out_line_id": "Line of departure",
    "out_on": "Left on",
    "outcome": "Outcome",
    "overdue_minutes": "Overdue (working minutes)",
    "parent_id": "Unit above",
    "payee": "Payee",
    "payee_account_id": "Payee's account",
    "payee_enquiry": "Payee enquiry",
    "payee_mode": "Who is paid",
    "payee_name": "Payee's name",
    "payee_number": "Payee number",
    "payee_sheba": "Payee's Sheba",
    "payees": "Payees",
    "payment_count": "Payments",
    "payment_id": "Payment",
    "payment_identifier": "Payment identifier",
    "payment_ids": "Payments",
    "payment_number": "Payment number",
    "period_id": "Period",
    "placed_at": "Placed at",
    "placed_by": "Placed by",
    "placed_by_name": "Placed by",
    "position": "Position in the file",
    "postings": "Postings",
    "prepared_at": "Prepared at",
    "prepared_by": "Prepared by",
    "prepared_by_name": "Prepared by",
    "priority": "Priority",
    "promised_minutes": "Promised (working minutes)",
    "published_at": "Published at",
    "published_by": "Published by",
    "published_by_name": "Published by",
    "quarantined_because": "Reason for quarantine",
    "question": "Question",
    "rating": "Rating",
    "rating_comment": "Comment",
    "reason": "Reason",
    "reason_en": "Reason in English",
    "reason_fa": "Reason in Persian",
    "receipt_number": "Receipt number",
    "receipt_on": "Receipt date",
    "received_on": "Received on",
    "recorded_at": "Recorded at",
    "reference": "Reference",
    "refund_account_id": "Refund account",
    "refund_id": "Refund",
    "refund_ids": "Refunds",
    "refund_number": "Refund number",
    "refunded": "Refunded",
    "reissue_of": "Reissue of",
    "reissued_as": "Reissued as",
    "rejected_at": "Rejected at",
    "rejected_because": "Reason for rejection",
    "rejected_by": "Rejected by",
    "rejected_by_name": "Rejected by",
    "release_order_number": "Release order number",
    "release_order_on": "Release order date",
    "released_at": "Released at",
    "released_because": "Reason for release",
    "released_by": "Released by",
    "released_by_name": "Released by",
    "remaining": "Remaining",
    "remaining_minutes": "Remaining (working minutes)",
    "remedies": "Remedies",
    "remedy_done_at": "Made good at",
    "remedy_due_on": "To be made good by",
    "remittance_id": "Remittance",
    "reopened_times": "Reopened",
    "reopening_days": "Working days for reopening",
    "reply_due_on": "Reply due on",
    "requested_at": "Requested at",
    "requested_by": "Requested by",
    "requested_by_name": "Requested by",
    "reserved": "Reserved",
    "resolution_id": "Resolution",
    "resolutions": "Resolutions",
    "returned_because": "Reason for return",
    "returned_count": "Returned payments",
    "returned_line_id": "Line of return",
    "returned_on": "Returned on",
    "returned_payment_id": "Returned payment",
    "reversal_line_id": "Line of reversal",
    "reversed_because": "Reason for reversal",
    "reversed_by": "Reversed by",
    "reversed_deposit_id": "Reversed deposit",
    "reverses": "Reverses",
    "revoked_because": "Reason for revocation",
    "revoked_on": "Revoked on",
    "role": "Role",
    "roles": "Roles",
    "row_count": "Rows",
    "row_number": "Row",
    "rows": "Rows",
    "saturday": "Saturday",
    "sent_at": "Sent at",
    "seq": "Number",
    "service_code": "Service code",
    "service_form_id": "Form",
    "service_id": "Service",
    "service_level_code": "Service level",
    "service_level_id": "Service level",
    "service_level_number": "Version of the service level",
    "service_title_en": "Service (English)",
    "service_title_fa": "Service",
    "settled_count": "Settled payments",
    "settled_line_id": "Line of payment",
    "settled_on": "Settled on",
    "sha256": "Digest",
    "sheba": "Sheba",
    "side": "Side",
    "signatures": "Signatures",
    "signed_at": "Signed at",
    "size_bytes": "Size (bytes)",
    "source": "Document",
    "source_id": "Source",
    "source_kind": "Kind of source",
    "started_at": "Filed at",
    "state": "State",
    "statement_id": "Statement",
    "step": "Step",
    "steps": "Steps",
    "subject": "Subject",
    "subject_id": "Subject of the account",
    "subject_kind": "Kind of subject",
    "submitted_at": "Submitted at",
    "sunday": "Sunday",
    "suspended_count": "Lines in suspense",
    "suspense_item_id": "Suspense item",
    "sweep_id": "Sweep",
    "sweep_ids": "Sweeps",
    "swept_on": "Swept on",
    "targets": "Times",
    "text": "Text",
    "thursday": "Thursday",
    "title": "Title",
    "title_en": "English title",
    "title_fa": "Persian title",
    "to": "To",
    "to_days": "To (days)",
    "to_on": "To",
    "total": "Total",
    "transfer_count": "Transfer lines",
    "transfer_order_id": "Transfer order",
    "transfer_order_number": "Transfer order number",
    "tuesday": "Tuesday",
    "unexecuted_count": "Payments not executed",
    "unit_code": "Unit code",
    "unit_id": "Unit",
    "unit_title_en": "Unit in English",
    "unit_title_fa": "Unit",
    "units": "Units",
    "until_on": "Until",
    "uploaded_at": "Uploaded at",
    "uploaded_by": "Uploaded by",
    "urgent": "Urgent",
    "used_minutes": "Used (working minutes)",
    "user_id": "Person",
    "user_name": "Person's name",
    "username": "Username",
    "utc_offset": "Offset from UTC",
    "valid_from": "Valid from",
    "valid_to": "Valid to",
    "value_on": "Value day",
    "versions": "Versions",
    "warn_at": "Warnings at percent",
    "wednesday": "Wednesday",
    "week": "Hours of the week",
    "weeks": "Hours of the week",
    "withdrawn_at": "Withdrawn at",
    "withdrawn_because": "Reason for withdrawal",
    "withdrawn_by": "Withdrawn by",
    "withdrawn_by_name": "Withdrawn by",
    "zone": "Time zone"
  }
} as const
