export interface paths {
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can do its work: the database answers. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a session and sets its cookie. */
        post: operations["Auth_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in page may offer: the demo accounts, where there are any. */
        get: operations["Auth_signInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in and what they may do. */
        get: operations["Auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes one's own language; the last choice counts. */
        patch: operations["Auth_changeLocale"];
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one's own password, on what it was: that says what was seen. Every session is closed. */
        post: operations["Auth_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes this session. */
        post: operations["Auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes every session of the account, on every device. */
        post: operations["Auth_signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts by e-mail address. */
        get: operations["User_list"];
        put?: never;
        /** Opens an account. */
        post: operations["User_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An account with its roles. */
        get: operations["User_read"];
        /** Changes the name and the roles of an account, or closes it. */
        put: operations["User_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password for somebody who has lost theirs. */
        post: operations["User_setPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change, newest first. */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every change of a meeting and of what belongs to it, newest first. */
        get: operations["Audit_ofMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units by name: provinces and whatever else takes part. */
        get: operations["Unit_list"];
        put?: never;
        /** Enters a unit. Units are never deleted: they end. */
        post: operations["Unit_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit with what it came from, what it became, and the clusters it belonged to. */
        get: operations["Unit_read"];
        /** Changes a unit, ends it, or says what it became; what the past calls it stays. */
        put: operations["Unit_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All clusters, as they stood on a day. */
        get: operations["Cluster_list"];
        put?: never;
        /** Enters a cluster: those of the 34 units after the merger are not known to the program. */
        post: operations["Cluster_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A cluster with its members on a day, the members of all times, and head and deputy of every year. */
        get: operations["Cluster_read"];
        /** Changes the name or the symbol of a cluster. */
        put: operations["Cluster_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a unit a member from a day on. */
        post: operations["Cluster_addMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clusters/{id}/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets head and deputy of an emulation year; closed years can be entered, not changed. */
        put: operations["Cluster_setYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/memberships/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ends a membership or corrects its days; one that is over stands. */
        put: operations["ClusterMembership_update"];
        post?: never;
        /** Takes back a membership that was entered by mistake and reaches into no closed year. */
        delete: operations["ClusterMembership_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days off and weekend days that are worked in exchange, by their first day. */
        get: operations["Holiday_list"];
        put?: never;
        /** Enters days off, or a weekend day that is worked in exchange. */
        post: operations["Holiday_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes its days or its name. */
        put: operations["Holiday_update"];
        post?: never;
        /** Takes it out of the calendar; deadlines that were reckoned with it stay. */
        delete: operations["Holiday_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People by given name, with the positions that they hold on a day. */
        get: operations["Person_list"];
        put?: never;
        /** Enters a person. */
        post: operations["Person_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People who are perhaps one. */
        get: operations["Person_duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person with every position, and their meetings that the caller may see. */
        get: operations["Person_read"];
        /** Changes a person and their positions. What lists of meetings say of them stays: those keep what was held then. */
        put: operations["Person_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every topic, in the order of lists of choice; retired ones are flagged. */
        get: operations["Topic_list"];
        put?: never;
        /** Adds a topic at the end of the list. */
        post: operations["Topic_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Renames, moves, retires or brings back a topic. */
        put: operations["Topic_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mail that was written, latest first: what waits, what went, what failed and why. */
        get: operations["Message_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a mail go again that waits, was refused, or of which nobody knows whether it arrived. */
        post: operations["Message_resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a mail that has not gone yet. */
        post: operations["Message_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/bounces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a notification of mail that came back (RFC 3464), from the mail server, which says the token it was given. */
        post: operations["Message_bounced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The book of outgoing documents of the meetings that exist for the caller, the latest signed first. */
        get: operations["Document_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/documents/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The paper as it was signed, byte for byte. */
        get: operations["Document_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents of a meeting and of its lines that the caller may read. */
        get: operations["MeetingFile_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Uploads a document: the body is its bytes. The same id twice is one document. */
        put: operations["MeetingFile_upload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meeting-files/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document itself, byte for byte, to be saved. */
        get: operations["MeetingFile_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meeting-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes its name, its line or who reads it. */
        put: operations["MeetingFile_update"];
        post?: never;
        /** Deletes a document with its bytes. */
        delete: operations["MeetingFile_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings of a period that the caller may see, with its holidays. */
        get: operations["Calendar_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What there is to think of in a plan, before it is saved: asked while a meeting is dragged. */
        post: operations["Calendar_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Times at which a meeting could be, the best first, with what speaks for each and against it. */
        post: operations["Calendar_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/reschedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a meeting at another time, before it begins. */
        post: operations["Calendar_reschedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/warnings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to think of about a meeting that the caller runs, as of now. */
        get: operations["Calendar_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/warnings/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps why the meeting stays as it is in spite of a warning, or takes that back. */
        put: operations["Calendar_giveReason"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own feeds, the latest first. */
        get: operations["Feed_list"];
        put?: never;
        /** Makes an address for a calendar program. */
        post: operations["Feed_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds/{id}/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives the feed another address; the old one is none any more. */
        post: operations["Feed_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes the feed away, whatever its address is by now: no version, as nothing but its owner's own is closed. */
        delete: operations["Feed_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feeds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The calendar file, for whoever knows the address: what its owner may see now. */
        get: operations["Feed_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings that the caller may see, latest first. */
        get: operations["Meeting_list"];
        put?: never;
        /** Plans a meeting, as a draft that its secretariat alone can see. */
        post: operations["Meeting_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/managed-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clusters and years for which the caller may call meetings, with the units that may host. */
        get: operations["Meeting_managedYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A meeting, with what the caller may do with it now. */
        get: operations["Meeting_read"];
        /** Changes the plan, or corrects the real times, until the minutes are signed. */
        put: operations["Meeting_update"];
        post?: never;
        /** Deletes a draft. */
        delete: operations["Meeting_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The programme of a meeting, with the times that follow from its order. */
        get: operations["Agenda_read"];
        put?: never;
        /** Adds a line after another, or at the end. */
        post: operations["Agenda_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Fills an empty agenda from a template; a year's first meeting also hears what came of last year's recommendations. */
        post: operations["Agenda_fill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda/save-as-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the lines as a template of the meeting's cluster. */
        post: operations["Agenda_saveAs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda/last-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the report on what was asked last year and what came of it, as the first item of business; once. */
        post: operations["Agenda_addLastYear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the report on what the preparatory session promised and asked of the members, as the first item of business; once. */
        post: operations["Agenda_addSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meetings that may take what is left of this one's agenda, the next first. */
        get: operations["Agenda_targets"];
        put?: never;
        /** Copies or moves unfinished lines to another meeting of the cluster; to one meeting a line is carried over once. */
        post: operations["Agenda_carryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/agenda/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts the lines into this order. */
        put: operations["Agenda_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a line. */
        put: operations["Agenda_update"];
        post?: never;
        /** Removes a line and its parts. */
        delete: operations["Agenda_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-items/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a line up, ends it, or forgets its times, while the meeting is in session. */
        post: operations["Agenda_progress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The templates that the caller may use: everybody's, and those of clusters that their province heads in some year. */
        get: operations["AgendaTemplate_list"];
        put?: never;
        /** Makes a template. */
        post: operations["AgendaTemplate_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/agenda-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a template; agendas that were filled from it stay. */
        put: operations["AgendaTemplate_update"];
        post?: never;
        /** Removes a template; agendas that were filled from it stay. */
        delete: operations["AgendaTemplate_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/schedule-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of the schedule that people were told, latest first, and what they are not told yet. */
        get: operations["ScheduleVersion_list"];
        put?: never;
        /** Tells now, instead of within the minute, what has changed since the last version; nothing when nothing has. */
        post: operations["ScheduleVersion_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who comes to a meeting: delegations and attendees in protocol order, with head counts. */
        get: operations["Delegation_read"];
        put?: never;
        /** Adds the delegation of a unit. */
        post: operations["Delegation_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/delegations/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a delegation for every unit that is a member of the cluster on the day of the meeting; skips those there. */
        post: operations["Delegation_addMembers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the quota and the head of a delegation. */
        put: operations["Delegation_update"];
        post?: never;
        /** Takes a delegation off the list; its people stay, without a delegation. */
        delete: operations["Delegation_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/attendees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a person or a group at the end of the list. */
        post: operations["Attendee_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/attendees/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds many, all or none; errors name the row: `attendees.3.name`. */
        post: operations["Attendee_createMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/attendees/parse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a list as officials write it into rows to correct; saves nothing. */
        post: operations["Attendee_parse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/attendees/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts attendees in protocol order. */
        put: operations["Attendee_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says of many at once whether they are there. */
        put: operations["Attendee_setAttendanceOfMany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes an attendee. */
        put: operations["Attendee_update"];
        post?: never;
        /** Takes somebody off the list who is not in the record yet. */
        delete: operations["Attendee_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendees/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says whether an attendee is there. */
        put: operations["Attendee_setAttendance"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitation of this link, and what was answered so far. */
        get: operations["LinkAnswer_read"];
        put?: never;
        /** Accepts or declines; can be changed until the meeting begins. */
        post: operations["LinkAnswer_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names somebody, or corrects them: within the quota on the list at once, beyond it on the waiting list. */
        put: operations["LinkAnswer_putPerson"];
        post?: never;
        /** Takes somebody off the list, or back what was asked for them. */
        delete: operations["LinkAnswer_removePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Offers a paper, or changes it until it is decided. */
        put: operations["LinkAnswer_putPaper"];
        post?: never;
        /** Withdraws a paper that is not decided. */
        delete: operations["LinkAnswer_removePaper"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}/papers/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hands in the file of a paper, in the place of the one before: the body is its bytes. */
        put: operations["LinkAnswer_putPaperFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document that is open to everybody who attends, or one that this delegation has handed in. */
        get: operations["LinkAnswer_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitation as it was issued (DOCX). */
        get: operations["LinkAnswer_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{token}/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meeting as a calendar file (RFC 5545). */
        get: operations["LinkAnswer_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitation of the caller's unit, and what was answered so far. */
        get: operations["UnitAnswer_read"];
        put?: never;
        /** Accepts or declines; can be changed until the meeting begins. */
        post: operations["UnitAnswer_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answer/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Names somebody, or corrects them: within the quota on the list at once, beyond it on the waiting list. */
        put: operations["UnitAnswer_putPerson"];
        post?: never;
        /** Takes somebody off the list, or back what was asked for them. */
        delete: operations["UnitAnswer_removePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answer/papers/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Offers a paper, or changes it until it is decided. */
        put: operations["UnitAnswer_putPaper"];
        post?: never;
        /** Withdraws a paper that is not decided. */
        delete: operations["UnitAnswer_removePaper"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answer/papers/{paperId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Hands in the file of a paper, in the place of the one before: the body is its bytes. */
        put: operations["UnitAnswer_putPaperFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answer/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document that is open to everybody who attends, or one that this delegation has handed in. */
        get: operations["UnitAnswer_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answer/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitation as it was issued (DOCX). */
        get: operations["UnitAnswer_paper"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/answer/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The meeting as a calendar file (RFC 5545). */
        get: operations["UnitAnswer_calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answer to an invitation, for the secretariat. */
        get: operations["Decision_read"];
        /** Enters an answer that came by letter, by telephone or in person. */
        put: operations["Decision_enter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/applicants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits for a place or for the chair's consent; for the chair and whoever runs the meeting. */
        get: operations["Decision_listApplicants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/applicants/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Admits or refuses: the chair about substitutes, the secretariat about places and with the chair's word. */
        post: operations["Decision_decideApplicant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Papers offered; for the chair and whoever runs the meeting. */
        get: operations["Decision_listPapers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts a paper, with a line in the programme if one is named, or declines it. */
        post: operations["Decision_decidePaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is invited, who answered and who comes; for whoever runs the meeting. */
        get: operations["Invitation_read"];
        put?: never;
        /** Makes invitations ready: one for every delegation without one, and for the persons who are named. Sends nothing. */
        post: operations["Invitation_prepare"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/invitations/board.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as a workbook, to print and to send on. */
        get: operations["Invitation_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/invitations/deadline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the last day for answers. */
        put: operations["Invitation_setDeadline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/invitations/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the papers could say besides the meeting itself, to begin with. */
        get: operations["Invitation_wording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The paper of one invitation as it would be issued, without number and date. */
        post: operations["Invitation_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/invitations/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Numbers the papers, keeps them and sends them by mail; cannot be undone. A draft of a meeting invites nobody. */
        post: operations["Invitation_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/invitations/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the mail of issued invitations again, to the addresses that stand now, whoever has corrected them. */
        post: operations["Invitation_mailAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/invitations/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds those of the named who have not answered, each at most once a day. */
        post: operations["Invitation_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Corrects whom the paper invites, until it is issued, and where the mail goes. */
        put: operations["Invitation_update"];
        post?: never;
        /** Takes back an invitation that was not issued. */
        delete: operations["Invitation_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/link/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** From now on the link opens nothing. */
        post: operations["Invitation_revokeLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitations/{id}/link/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new link; the old one opens nothing any more. */
        post: operations["Invitation_renewLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/attendee-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Brings a list of delegates (XLSX, CSV, pasted cells or sentences), at most 10 MiB; the same id twice is one list. */
        put: operations["AttendeeImport_receive"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendee-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the list has come, what was read of it and how, with a part of its rows. */
        get: operations["AttendeeImport_read"];
        put?: never;
        post?: never;
        /** Lets a list go that is not wanted any more. */
        delete: operations["AttendeeImport_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendee-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how the list is to be read, and has it read again. */
        put: operations["AttendeeImport_setReading"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attendee-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects cells, leaves rows out, says who of the directory somebody is. */
        patch: operations["AttendeeImport_changeRows"];
        trace?: never;
    };
    "/api/attendee-imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds the delegates to the meeting, all or none; refused while a row that is not left out has an error. */
        post: operations["AttendeeImport_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merges a double into the person who stays: positions and places on open lists move, what is missing there is filled
         *     in. The double's record is kept for the signed lists that name it, and shown no more.
         */
        post: operations["PersonMerge_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans a meeting after the pattern of another that the caller may see, as a draft with the chosen parts. */
        post: operations["MeetingCopy_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recommendations of all meetings that the caller sees, and those that concern the caller's unit. */
        get: operations["Recommendation_list"];
        put?: never;
        /** Enters a recommendation between meetings: the secretariat for its meeting, a focal point for its own unit. */
        post: operations["Recommendation_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many there are of each status under these filters. */
        get: operations["Recommendation_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked in a meeting, beside what was answered. */
        get: operations["Recommendation_ofMeeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A recommendation with its meeting, its line of the record, its answers and its way so far. */
        get: operations["Recommendation_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Classifies: topic, competence, who asked. */
        patch: operations["Recommendation_classify"];
        trace?: never;
    };
    "/api/recommendations/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the next step, one of `moves`. */
        post: operations["Recommendation_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives many to one unit, each by itself: those that cannot be stay, and are named. */
        post: operations["Flow_assignAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says which unit leads, who follows it and until when, and asks the co-ordinating units; those are told by mail. */
        post: operations["Flow_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moves the deadline of the answer, with the reason. */
        post: operations["Flow_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/report-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reports it to the authority that is competent, by a document. */
        post: operations["Flow_reportUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/report-up/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters what the authority said: the work goes on. */
        post: operations["Flow_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The deadlines of the desk, in working days. */
        get: operations["DeskSettings_read"];
        /** Changes them, for what begins from now on. */
        put: operations["DeskSettings_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The people of the board that a recommendation may be given to. */
        get: operations["DeskSettings_people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Answers with what they answer: those that wait for the leader, or earlier ones to begin from. */
        get: operations["Response_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves drafts, each by itself: those that cannot be stay, and are named. */
        post: operations["Response_approveAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes approved answers, each by itself: those that cannot be stay, and are named. */
        post: operations["Response_publishAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts an answer; only the board sees it. */
        post: operations["Response_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a draft; one that was approved, or sent back, is a plain draft again. */
        put: operations["Response_update"];
        post?: never;
        /** Throws a draft away. */
        delete: operations["Response_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a draft. */
        post: operations["Response_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a draft, approved or not, back to its author with the reason. */
        post: operations["Response_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/responses/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes an approved answer: it stands, a recommendation in work counts as answered, and the units that asked are told
         *     by mail.
         */
        post: operations["Response_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The words that answers may begin from. */
        get: operations["AnswerTemplate_list"];
        put?: never;
        /** Makes a template. */
        post: operations["AnswerTemplate_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answer-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a template; answers that began from it stay. */
        put: operations["AnswerTemplate_update"];
        post?: never;
        /** Removes a template; answers that began from it stay. */
        delete: operations["AnswerTemplate_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What answers promise: those to recommendations that the caller sees. */
        get: operations["Commitment_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/commitments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says what became of a commitment, or until when it is to be kept. */
        patch: operations["Commitment_settle"];
        trace?: never;
    };
    "/api/action-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What members were asked to do at the meetings that the caller sees, and what each replied. */
        get: operations["ActionRequest_list"];
        put?: never;
        /** Asks the members of a meeting's cluster for something that no record says. */
        post: operations["ActionRequest_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/action-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes back a call of the board's own, with its replies. */
        delete: operations["ActionRequest_delete"];
        options?: never;
        head?: never;
        /** Changes a call of the board's own, or the day of any. */
        patch: operations["ActionRequest_update"];
        trace?: never;
    };
    "/api/action-requests/{id}/replies/{unitId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** The reply of a member: by whoever acts for it, or by the board for one that told it otherwise. */
        put: operations["ActionRequest_reply"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendation-imports/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty table with the columns that are understood, and the words to choose from. */
        get: operations["RecommendationImport_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendation-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the table has come, what was read of it and how, with a part of its rows. For whoever brought it. */
        get: operations["RecommendationImport_read"];
        /** Brings a table of recommendations (XLSX, CSV, pasted cells), at most 10 MiB; the same id twice is one table. */
        put: operations["RecommendationImport_receive"];
        post?: never;
        /** Lets a table go that is not wanted any more; what was entered from it stays. */
        delete: operations["RecommendationImport_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendation-imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how the table is to be read, and has it read again. */
        put: operations["RecommendationImport_setReading"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendation-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects cells and leaves rows out. */
        patch: operations["RecommendationImport_changeRows"];
        trace?: never;
    };
    "/api/recommendation-imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts the recommendations on the desk, all or none; refused while a row that is not left out has an error. */
        post: operations["RecommendationImport_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the board noted on a recommendation, for itself. */
        get: operations["Note_list"];
        put?: never;
        /** Notes something; whoever is named in it is told by mail and finds it among their mentions. */
        post: operations["Note_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/mentions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notes in which the caller is named, those not seen first. */
        get: operations["Note_mentions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says it otherwise; for whoever wrote it. */
        put: operations["Note_update"];
        post?: never;
        /** Takes a note away; for whoever wrote it. */
        delete: operations["Note_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notes/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The caller has seen a note in which they are named. */
        post: operations["Note_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Recommendations that say the same, over clusters and years, the likest first. */
        get: operations["Likeness_similar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Topic and competence as earlier ones that are alike were classified, with those it comes from. */
        get: operations["Likeness_proposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merges others into this one, which is answered for all of them from now on. */
        post: operations["Likeness_merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a merged one out of its group. What had been merged into it before, and came along, comes back to it: `origins`
         *     names them. Refused with `recommendation.group_answered` when these have been answered since: then it may go `alone`.
         */
        post: operations["Likeness_unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/repeats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says which one of an earlier emulation year it repeats. */
        put: operations["Likeness_repeat"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opinions that are waited for, the most pressing first: all for the board, for a unit those asked of it. */
        get: operations["Opinion_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a co-ordinating unit for its opinion. */
        post: operations["Opinion_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/opinions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives the opinion: the unit itself, or the board when it came by letter. */
        put: operations["Opinion_give"];
        post?: never;
        /** Takes back a question that has no opinion yet. */
        delete: operations["Opinion_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked, how it stands, and what became of it: figures of all that the caller sees, under these filters. */
        get: operations["Overview_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The unit that asked says that it has the answer, or once, with a reason, that the answer does not settle the matter. */
        post: operations["Receipt_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendations/{id}/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds the lead unit of what it works on; once a day. */
        post: operations["Reminder_remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendation-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consolidated report as it stands now: the board's on all clusters or one, a secretariat's on its own. */
        get: operations["Report_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendation-report/file.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same in form 1.4 with what was written on it, and its appendix across. Nothing is kept: the number is left blank. */
        post: operations["Report_docx"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/recommendation-report/file.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its figures and its appendix as a workbook. */
        get: operations["Report_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the next step of a meeting's life. Closing it gives every recommendation its number. */
        post: operations["MeetingTransition_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The record of a meeting, in order. */
        get: operations["Entry_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Creates or changes a line of the record, together with the recommendation or the answer that it is. May be repeated:
         *     the same content again gives the same answer. When somebody else changed the line, 409 carries it in `current`.
         */
        put: operations["Entry_put"];
        post?: never;
        /** Deletes a line and withdraws what it asked or answered. Sent again with PUT and version 0, it is back. */
        delete: operations["Entry_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/photos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The photos of a meeting with their captions. */
        get: operations["Photo_list"];
        put?: never;
        /** Adds a photo's caption. */
        post: operations["Photo_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/photos/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes what is known of a photo. */
        put: operations["Photo_update"];
        post?: never;
        /** Takes a photo out of the record. */
        delete: operations["Photo_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/readiness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the meeting still needs, to be held and to be minuted. */
        get: operations["Minutes_readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes as they stand; drafts are for whoever runs the meeting and for the board, to others they do not exist. */
        get: operations["Minutes_read"];
        /** Changes what is not part of the record: recipients and the head. */
        put: operations["Minutes_update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the minutes for review, takes them back, signs or issues them. Signing gives the number and cannot be undone. */
        post: operations["Minutes_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The minutes as a DOCX file in form 1.9: made now while they are a draft, the signed file byte for byte afterwards. */
        get: operations["Minutes_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/meetings/{id}/minutes/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the minutes said each time that they went on or back, the latest first. */
        get: operations["Minutes_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meetings, people, recommendations, answers, minutes and documents that hold every word and that the caller may see. */
        get: operations["Search_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of each kind, up to 99: asked besides, so that what was found does not wait for its number. */
        get: operations["Search_counts"];
        put?: never;
        post?: never;
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
        HealthDto: Record<string, never>;
        FieldProblemDto: {
            /** @description Path of the field in the request: `positions.0`. */
            path: string;
            /** @description Stable code that the client translates: `required`, `too_long`. */
            code: string;
            /** @description Numbers and words that the message needs: `{ "max": 200 }`. */
            params?: {
                [key: string]: unknown;
            };
        };
        ProblemDto: {
            /** @description Always `about:blank`: the code tells what happened. */
            type: string;
            /** @description The HTTP status in English words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description Stable code: `meeting.illegal_transition`. */
            code: string;
            /** @description More for a person who looks into it, in English; never needed by a program. */
            detail?: string;
            /** @description The fields that are wrong, when the request itself is. */
            fields?: components["schemas"]["FieldProblemDto"][];
            /** @description On 409: the resource as it stands now. */
            current?: {
                [key: string]: unknown;
            };
        };
        SignInDto: {
            /** @description The account's e-mail address, in any case. */
            email: string;
            /** @description The account's password. */
            password: string;
        };
        /**
         * @description The language of the interface.
         * @enum {string}
         */
        Locale: "vi" | "en";
        /**
         * @description What the user is.
         * @enum {string}
         */
        Role: "ADMIN" | "BOARD_STAFF" | "BOARD_LEADER" | "SECRETARIAT" | "FOCAL_POINT" | "DELEGATE";
        HeldRoleDto: {
            /** @description What the user is. */
            role: components["schemas"]["Role"];
            /** @description For SECRETARIAT and FOCAL_POINT: the province for which the role is held. */
            unitId: string | null;
            /** @description The province's short name: Hậu Giang. */
            unitName: string | null;
        };
        MeDto: {
            /** @description The language of the interface. */
            locale: components["schemas"]["Locale"];
            /** @description What the roles open, as `resource:operation`; which records that means is decided with each record (`actions`). */
            permissions: ("user:manage" | "audit:read" | "directory:manage" | "person:read" | "person:manage" | "message:manage" | "meeting:create" | "meeting:update" | "meeting:audit" | "template:manage" | "invitation:manage" | "invitation:answer" | "entry:read" | "entry:write" | "minutes:manage" | "recommendation:create" | "recommendation:classify" | "recommendation:step" | "recommendation:confirm" | "recommendation:import" | "recommendation:report" | "opinion:give" | "response:approve" | "response:publish" | "desk:read" | "desk:configure" | "action-request:reply" | "directory:read" | "meeting:read" | "minutes:read" | "recommendation:read" | "recommendation:handle" | "note:write" | "response:draft" | "answer-template:manage" | "commitment:read" | "commitment:manage" | "action-request:manage" | "search:use" | "document:read")[];
            /** @description The account. */
            id: string;
            /** @description The address with which they sign in. */
            email: string;
            /** @description The person's full name. */
            displayName: string;
            /** @description What they are, and for which province. */
            roles: components["schemas"]["HeldRoleDto"][];
            /** @description Whether this server holds demo data. */
            demo: boolean;
        };
        DemoAccountDto: {
            /** @description The address with which it signs in. */
            email: string;
            /** @description Whom the account stands for. */
            label: string;
        };
        SignInOptionsDto: {
            /** @description Empty unless the server holds demo data. */
            demoAccounts: components["schemas"]["DemoAccountDto"][];
            /** @description The password of all demo accounts; null without demo data. */
            demoPassword: string | null;
        };
        ChangePasswordDto: {
            /** @description The password until now. */
            currentPassword: string;
            /** @description At least 10 characters. */
            newPassword: string;
        };
        ChangeLocaleDto: {
            /** @description The language of the interface. */
            locale: components["schemas"]["Locale"];
        };
        /**
         * @description What the caller may do now; nobody closes their own account.
         * @enum {string}
         */
        UserAction: "update" | "set-password" | "close" | "reopen";
        UserDto: {
            /** @description The language of the interface. */
            locale: components["schemas"]["Locale"];
            /** @description What the caller may do now; nobody closes their own account. */
            actions: components["schemas"]["UserAction"][];
            /** @description The account. */
            id: string;
            /** @description The address with which the person signs in. */
            email: string;
            /** @description The person's full name. */
            displayName: string;
            /** @description One of the accounts that come with the demo data. */
            demo: boolean;
            /** @description Closed: it cannot sign in. */
            disabled: boolean;
            /** @description What the person is, and for which province. */
            roles: components["schemas"]["HeldRoleDto"][];
            /**
             * Format: date-time
             * @description When the account was made.
             */
            createdAt: string;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        UserPageDto: {
            /** @description By address. */
            items: components["schemas"]["UserDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        RoleGrantDto: {
            /** @description What the user is. */
            role: components["schemas"]["Role"];
            /**
             * Format: uuid
             * @description The province, for SECRETARIAT and FOCAL_POINT only.
             */
            unitId?: string | null;
        };
        CreateUserDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one account.
             */
            id: string;
            /**
             * Format: email
             * @description Unique, compared without regard to case.
             */
            email: string;
            /** @description The person's full name. */
            displayName: string;
            /** @description The first password, at least 10 characters; handed over by the administrator. */
            password: string;
            /** @description What the user may be; at most 20 roles. */
            roles: components["schemas"]["RoleGrantDto"][];
        };
        UpdateUserDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description The person's full name. */
            displayName: string;
            /** @description Closed accounts cannot sign in, and every session of theirs ends. */
            disabled: boolean;
            /** @description The whole set of roles: what is not named is taken away. */
            roles: components["schemas"]["RoleGrantDto"][];
        };
        SetPasswordDto: {
            /** @description At least 10 characters; every session of the account is closed. */
            password: string;
        };
        /**
         * @description Whether the record came, changed or went.
         * @enum {string}
         */
        AuditAction: "INSERT" | "UPDATE" | "DELETE";
        AuditEventDto: {
            /** @description Whether the record came, changed or went. */
            action: components["schemas"]["AuditAction"];
            /** @description Grows with time. */
            id: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            at: string;
            /** @description Who made the change; null: the program itself. */
            actorId: string | null;
            /** @description The name of that person; null: the program itself. */
            actorName: string | null;
            /** @description The kind of record: `meeting`, `entry`, `recommendation`. */
            table: string;
            /** @description The record. */
            rowId: string;
            /** @description The fields that changed, as they were; null for something new. */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description The fields that changed, as they are since; null for something removed. */
            after: {
                [key: string]: unknown;
            } | null;
        };
        AuditPageDto: {
            /** @description What the ids in these changes stand for, by id: names of units, people and meetings, first words of a text. */
            names: {
                [key: string]: string;
            };
            /** @description The latest first. */
            items: components["schemas"]["AuditEventDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        /** @enum {string} */
        UnitKind: "PROVINCE" | "MUNICIPALITY" | "CENTRAL_BOARD" | "DEPARTMENT" | "PEOPLES_COMMITTEE" | "HOME_AFFAIRS_DEPARTMENT" | "OTHER";
        UnitRefDto: {
            /** @description What the unit is. */
            kind: components["schemas"]["UnitKind"];
            /**
             * Format: date
             * @description First day; null: longer ago than the data tells.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day; null: still there.
             */
            validTo: string | null;
            /** @description The unit. */
            id: string;
            /** @description Short name: "Hậu Giang". */
            name: string;
            /** @description Name in full: "Tỉnh Hậu Giang". */
            fullName: string;
        };
        UnitListItemDto: {
            /** @description What the unit is. */
            kind: components["schemas"]["UnitKind"];
            /**
             * Format: date
             * @description First day; null: longer ago than the data tells.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day; null: still there.
             */
            validTo: string | null;
            /** @description GSO code of that time; codes are re-used for other units after a merger (docs/domain.md §5). */
            code: string | null;
            /** @description What it became part of, or turned into. */
            successor: components["schemas"]["UnitRefDto"] | null;
            /** @description The unit. */
            id: string;
            /** @description Short name: "Hậu Giang". */
            name: string;
            /** @description Name in full: "Tỉnh Hậu Giang". */
            fullName: string;
        };
        UnitPageDto: {
            /** @description By name. */
            items: components["schemas"]["UnitListItemDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        UnitMembershipDto: {
            /**
             * Format: date
             * @description First day; null: longer ago than the data tells.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day; null: still a member.
             */
            validTo: string | null;
            /** @description The cluster. */
            clusterId: string;
            /** @description The cluster's name. */
            clusterName: string;
        };
        UnitDto: {
            /** @description What the unit is. */
            kind: components["schemas"]["UnitKind"];
            /**
             * Format: date
             * @description First day; null: longer ago than the data tells.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day; null: still there.
             */
            validTo: string | null;
            /** @description GSO code of that time. */
            code: string | null;
            /** @description The unit above it. */
            parent: components["schemas"]["UnitRefDto"] | null;
            /** @description The units that became this one or part of it. */
            predecessors: components["schemas"]["UnitRefDto"][];
            /** @description What it became, and what that became, nearest first. */
            successors: components["schemas"]["UnitRefDto"][];
            /** @description The clusters it belonged to, newest first. */
            memberships: components["schemas"]["UnitMembershipDto"][];
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `update`. */
            actions: string[];
            /** @description The unit. */
            id: string;
            /** @description Short name: "Hậu Giang". */
            name: string;
            /** @description Name in full: "Tỉnh Hậu Giang". */
            fullName: string;
        };
        CreateUnitDto: {
            /** @description What the unit is. */
            kind: components["schemas"]["UnitKind"];
            /** @description Short name: "Hậu Giang". */
            name: string;
            /** @description Name in full, as documents print it: "Tỉnh Hậu Giang". */
            fullName: string;
            /** @description GSO code, where it has one. */
            code?: string | null;
            /**
             * Format: uuid
             * @description The unit above it.
             */
            parentId?: string | null;
            /**
             * Format: date
             * @description First day; null: longer ago than anybody needs to know.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day; null: still there.
             */
            validTo?: string | null;
            /**
             * Format: uuid
             * @description What it became part of, or turned into; only with a last day.
             */
            successorId?: string | null;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one unit.
             */
            id: string;
        };
        UpdateUnitDto: {
            /** @description What the unit is. */
            kind: components["schemas"]["UnitKind"];
            /** @description Short name: "Hậu Giang". */
            name: string;
            /** @description Name in full, as documents print it: "Tỉnh Hậu Giang". */
            fullName: string;
            /** @description GSO code, where it has one. */
            code?: string | null;
            /**
             * Format: uuid
             * @description The unit above it.
             */
            parentId?: string | null;
            /**
             * Format: date
             * @description First day; null: longer ago than anybody needs to know.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day; null: still there.
             */
            validTo?: string | null;
            /**
             * Format: uuid
             * @description What it became part of, or turned into; only with a last day.
             */
            successorId?: string | null;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        /**
         * @description Cụm of provinces or khối of ministries.
         * @enum {string}
         */
        ClusterType: "CLUSTER" | "BLOC";
        ClusterListItemDto: {
            /** @description Cụm of provinces or khối of ministries. */
            type: components["schemas"]["ClusterType"];
            /** @description The emulation year that `head` and `deputy` are of; null when none is entered. */
            year: number | null;
            /** @description The cluster. */
            id: string;
            /** @description The name in full: "Cụm thi đua các tỉnh miền Tây Nam Bộ". */
            name: string;
            /** @description The issuer's abbreviation in document numbers: CTĐTNB. */
            documentSymbol: string;
            /** @description Made-up data for showing and trying. */
            sample: boolean;
            /** @description How many members it has on the day. */
            memberCount: number;
            /** @description How many of its meetings the caller may see. */
            meetingCount: number;
            /** @description How many recommendations were raised in those meetings. */
            recommendationCount: number;
            /** @description Cụm trưởng. */
            head: components["schemas"]["UnitRefDto"] | null;
            /** @description Cụm phó. */
            deputy: components["schemas"]["UnitRefDto"] | null;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        ClusterListDto: {
            /**
             * Format: date
             * @description The day whose members are counted.
             */
            on: string;
            /** @description By name, those without members on the day last. */
            items: components["schemas"]["ClusterListItemDto"][];
        };
        MembershipDto: {
            /**
             * Format: date
             * @description First day as a member; null: longer ago than the data tells.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day as a member; null: still one.
             */
            validTo: string | null;
            /** @description The membership. */
            id: string;
            /** @description Who is a member. */
            unit: components["schemas"]["UnitRefDto"];
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `update`, `delete`. */
            actions: string[];
        };
        ClusterYearDto: {
            /** @description Where the fact comes from, or that it is assumed. */
            note: string | null;
            /** @description Năm thi đua. */
            year: number;
            /** @description Cụm trưởng: a unit, not a person. */
            head: components["schemas"]["UnitRefDto"];
            /** @description Cụm phó. */
            deputy: components["schemas"]["UnitRefDto"] | null;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `update`; nothing for closed years. */
            actions: string[];
        };
        ClusterDto: {
            /** @description Cụm of provinces or khối of ministries. */
            type: components["schemas"]["ClusterType"];
            /** @description The emulation year that `head` and `deputy` are of; null when none is entered. */
            year: number | null;
            /**
             * Format: date
             * @description The day whose members are shown.
             */
            on: string;
            /** @description The members on the day, by name. */
            members: components["schemas"]["MembershipDto"][];
            /** @description The members of all times, by name. */
            memberships: components["schemas"]["MembershipDto"][];
            /** @description Head and deputy of every year that is entered, newest first. */
            years: components["schemas"]["ClusterYearDto"][];
            /** @description What the caller may do now: `update`, `addMembership`, `setYear`. */
            actions: string[];
            /** @description The cluster. */
            id: string;
            /** @description The name in full: "Cụm thi đua các tỉnh miền Tây Nam Bộ". */
            name: string;
            /** @description The issuer's abbreviation in document numbers: CTĐTNB. */
            documentSymbol: string;
            /** @description Made-up data for showing and trying. */
            sample: boolean;
            /** @description How many members it has on the day. */
            memberCount: number;
            /** @description How many of its meetings the caller may see. */
            meetingCount: number;
            /** @description How many recommendations were raised in those meetings. */
            recommendationCount: number;
            /** @description Cụm trưởng. */
            head: components["schemas"]["UnitRefDto"] | null;
            /** @description Cụm phó. */
            deputy: components["schemas"]["UnitRefDto"] | null;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        CreateClusterDto: {
            /** @description The name in full: "Cụm thi đua các tỉnh miền Tây Nam Bộ". */
            name: string;
            /** @description The abbreviation in the numbers of its documents, chosen by its head: CTĐTNB. */
            documentSymbol: string;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one cluster.
             */
            id: string;
            /** @description Cụm of provinces or khối of ministries. */
            type: components["schemas"]["ClusterType"];
        };
        UpdateClusterDto: {
            /** @description The name in full: "Cụm thi đua các tỉnh miền Tây Nam Bộ". */
            name: string;
            /** @description The abbreviation in the numbers of its documents, chosen by its head: CTĐTNB. */
            documentSymbol: string;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        CreateMembershipDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one membership.
             */
            id: string;
            /**
             * Format: uuid
             * @description Who becomes a member; must exist in all of that time.
             */
            unitId: string;
            /**
             * Format: date
             * @description First day as a member.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last day as a member; null: open.
             */
            validTo?: string | null;
        };
        SetClusterYearDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version?: number | null;
            /**
             * Format: uuid
             * @description Cụm trưởng: a member of the cluster in that year.
             */
            headUnitId: string;
            /**
             * Format: uuid
             * @description Cụm phó: another member of the cluster in that year.
             */
            deputyUnitId?: string | null;
            /** @description Where the fact comes from, or that it is assumed. */
            note?: string | null;
        };
        UpdateMembershipDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /**
             * Format: date
             * @description First day as a member; null: longer ago than the data tells. Closed years do not change.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day as a member; null: open.
             */
            validTo?: string | null;
        };
        /**
         * @description A day off, or a weekend day that is worked in exchange.
         * @enum {string}
         */
        HolidayKind: "HOLIDAY" | "SWAPPED_WORKING_DAY";
        HolidayDto: {
            /** @description A day off, or a weekend day that is worked in exchange. */
            kind: components["schemas"]["HolidayKind"];
            /**
             * Format: date
             * @description The first day: 2026-04-30.
             */
            fromDate: string;
            /**
             * Format: date
             * @description The last day.
             */
            toDate: string;
            /** @description The holiday. */
            id: string;
            /** @description What it is called: "Tết Nguyên đán". */
            name: string;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        HolidayListDto: {
            /** @description By their first day. */
            items: components["schemas"]["HolidayDto"][];
        };
        CreateHolidayDto: {
            /** @description A day off, or a weekend day that is worked in exchange. */
            kind: components["schemas"]["HolidayKind"];
            /**
             * Format: date
             * @description The first day.
             */
            fromDate: string;
            /**
             * Format: date
             * @description The last day, at most 30 days after the first; for one day the same as the first.
             */
            toDate: string;
            /** @description What it is called: "Tết Nguyên đán". */
            name: string;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one holiday.
             */
            id: string;
        };
        UpdateHolidayDto: {
            /** @description A day off, or a weekend day that is worked in exchange. */
            kind: components["schemas"]["HolidayKind"];
            /**
             * Format: date
             * @description The first day.
             */
            fromDate: string;
            /**
             * Format: date
             * @description The last day, at most 30 days after the first; for one day the same as the first.
             */
            toDate: string;
            /** @description What it is called: "Tết Nguyên đán". */
            name: string;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        PersonPositionDto: {
            /**
             * Format: date
             * @description First day; null: longer ago than the data tells.
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day; null: still held.
             */
            validTo: string | null;
            /** @description The position. */
            id: string;
            /** @description Chức vụ, as it is printed. */
            title: string;
            /** @description The unit of the directory in which it is held. */
            unitId: string | null;
            /** @description That unit's name in full. */
            unitName: string | null;
        };
        PersonListItemDto: {
            /** @description The person. */
            id: string;
            /** @description Full name, family name first. */
            fullName: string;
            /** @description Form of address; null: not known. */
            honorific: string | null;
            /** @description Address for mail. */
            email: string | null;
            /** @description Telephone. */
            phone: string | null;
            /** @description The positions held on the day, in the order of printing. */
            positions: components["schemas"]["PersonPositionDto"][];
            /** @description Raised by every change. */
            version: number;
        };
        PersonPageDto: {
            /** @description By given name, as Vietnamese lists are. */
            items: components["schemas"]["PersonListItemDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        DuplicatesDto: {
            /** @description The name, as one of them has it. */
            fullName: string;
            /** @description Those who have it, two or more. */
            people: components["schemas"]["PersonListItemDto"][];
        };
        DuplicatesListDto: {
            /** @description By name; at most 50. */
            items: components["schemas"]["DuplicatesDto"][];
        };
        PersonMeetingDto: {
            /**
             * Format: date
             * @description Its day; null: not fixed.
             */
            heldOn: string | null;
            /** @description The meeting. */
            id: string;
            /** @description Its title. */
            title: string;
            /** @description Its cluster's name. */
            clusterName: string;
            /** @description What the person does there: CHAIR, OFFICIAL, GUEST … */
            role: string;
        };
        PersonDto: {
            /** @description The person; another than was asked for when that one was merged into this. */
            id: string;
            /** @description Full name, family name first. */
            fullName: string;
            /** @description What lists are sorted by, where it is not the last word of the name. */
            givenName: string | null;
            /** @description Form of address; null: not known. */
            honorific: string | null;
            /** @description Address for mail. */
            email: string | null;
            /** @description Telephone. */
            phone: string | null;
            /** @description Whatever else is remembered. */
            note: string | null;
            /** @description Every position, also those of the past, in the order of printing. */
            positions: components["schemas"]["PersonPositionDto"][];
            /** @description The meetings that they are on the list of and that the caller may see, the latest first; at most 100. */
            meetings: components["schemas"]["PersonMeetingDto"][];
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `update`, `merge`. */
            actions: string[];
        };
        PersonPositionFieldsDto: {
            /**
             * Format: uuid
             * @description Made by the client.
             */
            id: string;
            /** @description Chức vụ, as it is printed: "Giám đốc Sở Nội vụ tỉnh Hậu Giang". */
            title: string;
            /**
             * Format: uuid
             * @description The unit of the directory in which it is held, where there is one.
             */
            unitId?: string | null;
            /**
             * Format: date
             * @description First day; null: longer ago than anybody needs to know.
             */
            validFrom?: string | null;
            /**
             * Format: date
             * @description Last day; null: still held.
             */
            validTo?: string | null;
        };
        CreatePersonDto: {
            /** @description Full name in one field, family name first. */
            fullName: string;
            /** @description What lists are sorted by, where it is not the last word of the name: "Ngọc Thịnh"; null: the last word. */
            givenName?: string | null;
            /** @description Form of address: "Đồng chí", "Ông", "Bà"; null: not known. */
            honorific?: string | null;
            /**
             * Format: email
             * @description Address for mail.
             */
            email?: string | null;
            /** @description Telephone, as written. */
            phone?: string | null;
            /** @description Whatever else should be remembered. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one person.
             */
            id: string;
            /** @description Every position, also those of the past, in the order of printing; what is left out is gone. */
            positions: components["schemas"]["PersonPositionFieldsDto"][];
        };
        UpdatePersonDto: {
            /** @description Full name in one field, family name first. */
            fullName: string;
            /** @description What lists are sorted by, where it is not the last word of the name: "Ngọc Thịnh"; null: the last word. */
            givenName?: string | null;
            /** @description Form of address: "Đồng chí", "Ông", "Bà"; null: not known. */
            honorific?: string | null;
            /**
             * Format: email
             * @description Address for mail.
             */
            email?: string | null;
            /** @description Telephone, as written. */
            phone?: string | null;
            /** @description Whatever else should be remembered. */
            note?: string | null;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Every position, also those of the past, in the order of printing; what is left out is gone. */
            positions: components["schemas"]["PersonPositionFieldsDto"][];
        };
        TopicDto: {
            /** @description The topic. */
            id: string;
            /** @description A stable name for programs: `TRAINING`. */
            code: string;
            /** @description The name in Vietnamese. */
            nameVi: string;
            /** @description The name in English. */
            nameEn: string;
            /** @description Where it stands in lists of choice, from 0. */
            position: number;
            /** @description No longer offered, but kept where it was chosen. */
            retired: boolean;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        TopicListDto: {
            /** @description In the order of lists of choice, retired ones too. */
            items: components["schemas"]["TopicDto"][];
        };
        CreateTopicDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one topic.
             */
            id: string;
            /** @description A stable name for programs, unique: `TRAINING`. Capital letters, digits and underscores, beginning with a letter. */
            code: string;
            /** @description The name in Vietnamese. */
            nameVi: string;
            /** @description The name in English. */
            nameEn: string;
        };
        UpdateTopicDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description The name in Vietnamese. */
            nameVi: string;
            /** @description The name in English. */
            nameEn: string;
            /** @description Where it stands in lists of choice, from 0; left as it is when absent. */
            position?: number | null;
            /** @description No longer offered, but kept where it was chosen. */
            retired: boolean;
        };
        /** @enum {string} */
        MessageState: "WAITING" | "HANDING_OVER" | "SENT" | "UNCERTAIN" | "REFUSED" | "WITHDRAWN";
        /**
         * @description Why it was written.
         * @enum {string}
         */
        MessageKind: "INVITATION" | "REMINDER" | "SCHEDULE_CHANGE" | "CANCELLATION" | "ANSWER_RECEIVED" | "DECISION" | "DESK";
        /**
         * @description What the caller may do now: let it go again, or not at all.
         * @enum {string}
         */
        MessageAction: "resend" | "withdraw";
        MessageDto: {
            /** @description Why it was written. */
            kind: components["schemas"]["MessageKind"];
            /** @description Whether it waits, went, or what came in between. */
            state: components["schemas"]["MessageState"];
            /** @description What the caller may do now: let it go again, or not at all. */
            actions: components["schemas"]["MessageAction"][];
            /** @description The mail. */
            id: string;
            /** @description Whom it is addressed to. */
            recipientName: string;
            /** @description The address that it goes to. */
            recipientAddress: string;
            /** @description What stands above it. */
            subject: string;
            /** @description The meeting that it is about. */
            meetingId: string | null;
            /** @description How often it was tried to send it. */
            attempts: number;
            /** @description What the mail server said last; null: nothing was wrong. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it is tried again by itself; null: not any more.
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description When it was written.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the mail server took it.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When it was refused or came back.
             */
            refusedAt: string | null;
            /**
             * Format: date-time
             * @description When a person last let it go again.
             */
            resentAt: string | null;
        };
        MessageCountDto: {
            /** @description The state. */
            state: components["schemas"]["MessageState"];
            /** @description How many mails are in it. */
            count: number;
        };
        /**
         * @description The kind of work.
         * @enum {string}
         */
        JobQueue: "message.send" | "schedule.release" | "invitation.remind" | "meeting-file.sweep" | "attendee-import.read" | "attendee-import.forget" | "recommendation-import.read" | "recommendation-import.forget" | "recommendation.remind";
        JobCountDto: {
            /** @description The kind of work. */
            queue: components["schemas"]["JobQueue"];
            /** @description How many jobs are to be done, or done again. */
            waiting: number;
            /** @description How many were given up, of late. */
            failed: number;
        };
        MessagePageDto: {
            /** @description The latest first. */
            items: components["schemas"]["MessageDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
            /** @description How many mails are in which state, whatever the filter; states without any are left out. */
            counts: components["schemas"]["MessageCountDto"][];
            /** @description How much work of each kind waits or was given up; kinds without any are left out. */
            jobs: components["schemas"]["JobCountDto"][];
            /** @description Who the mail comes from; null: no mail server is set up, and everything waits. */
            sender: string | null;
        };
        SeenMessageDto: {
            /** @description Whether it waited, went, or what came in between. */
            state: components["schemas"]["MessageState"];
            /** @description How often it had been tried to send it. */
            attempts: number;
        };
        /** @enum {string} */
        DocumentSeries: "BB" | "GM";
        DocumentDto: {
            /** @description Type of document; each type is numbered for itself. */
            series: components["schemas"]["DocumentSeries"];
            /**
             * Format: date
             * @description Day of signing.
             */
            signedOn: string;
            /**
             * Format: date
             * @description Day of issue; null: signed, not yet sent out.
             */
            issuedOn: string | null;
            /** @description The document. */
            id: string;
            /** @description The issuer: a cluster. */
            clusterId: string;
            /** @description The issuer's name. */
            clusterName: string;
            /** @description Calendar year of signing, in which the number counts. */
            year: number;
            /** @description Order in the issuer's year and series, from 1. */
            number: number;
            /** @description Number and symbol as printed: 07/BB-CTĐTNB. */
            symbol: string;
            /** @description Trích yếu: what the document is about. */
            subject: string;
            /** @description The meeting that it comes from. */
            meetingId: string;
            /** @description That meeting's title. */
            meetingTitle: string;
            /** @description Name of the file; null: the register knows of no file. */
            fileName: string | null;
            /** @description Bytes. */
            fileSize: number | null;
            /** @description SHA-256 of the file, hexadecimal: whoever has a copy can compare. */
            sha256: string | null;
            /**
             * Format: date-time
             * @description When the number was declared void; it is never given again.
             */
            voidedAt: string | null;
            /** @description Why the number was declared void. */
            voidReason: string | null;
        };
        DocumentPageDto: {
            /** @description The latest first. */
            items: components["schemas"]["DocumentDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        /**
         * @description Who reads it.
         * @enum {string}
         */
        FileAudience: "EVERYONE" | "SECRETARIAT";
        MeetingFileDto: {
            /** @description Who reads it. */
            audience: components["schemas"]["FileAudience"];
            /** @description The document. */
            id: string;
            /** @description The meeting. */
            meetingId: string;
            /** @description The line of the programme that it belongs to; null: the whole meeting. */
            agendaItemId: string | null;
            /** @description That line's title. */
            agendaItemTitle: string | null;
            /** @description The delegation that handed it in; null: the secretariat. */
            delegationId: string | null;
            /** @description That delegation's unit. */
            delegationName: string | null;
            /** @description Name with extension, under which it is saved. */
            name: string;
            /** @description Media type, as found in its bytes. */
            mediaType: string;
            /** @description Bytes. */
            size: number;
            /** @description SHA-256, hexadecimal: whoever has a copy can compare. */
            sha256: string;
            /** @description Who uploaded it; null: it came by a link without an account. */
            uploadedByName: string | null;
            /**
             * Format: date-time
             * @description When it came in.
             */
            uploadedAt: string;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        /**
         * @description Extensions of the kinds that are taken.
         * @enum {string}
         */
        FileKind: "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" | "doc" | "xls" | "ppt" | "png" | "jpg" | "txt" | "csv";
        FileLimitsDto: {
            /** @description Extensions of the kinds that are taken. */
            kinds: components["schemas"]["FileKind"][];
            /** @description The largest document, in bytes. */
            maxBytes: number;
        };
        MeetingFileListDto: {
            /** @description Those of the whole meeting first, then by line of the programme; by name within. */
            items: components["schemas"]["MeetingFileDto"][];
            /** @description What may be uploaded. */
            limits: components["schemas"]["FileLimitsDto"];
            /** @description What the caller may do now: `manage`. */
            actions: string[];
        };
        UpdateMeetingFileDto: {
            /** @description What it is called; its extension follows what it is, whatever is given here. */
            name: string;
            /**
             * Format: uuid
             * @description The line of the programme of this meeting that it belongs to; none: the whole meeting.
             */
            agendaItemId?: string | null;
            /** @description Who reads it: whoever sees the meeting, or only those who run it. */
            audience: components["schemas"]["FileAudience"];
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        /**
         * @description What the meeting is for.
         * @enum {string}
         */
        MeetingKind: "PREPARATORY" | "SUMMARY" | "SIGNING" | "MIDYEAR" | "THEMATIC" | "OTHER";
        /**
         * @description Buổi, when no clock time is given (docs/domain.md §0.1).
         * @enum {string}
         */
        DayPart: "MORNING" | "AFTERNOON" | "FULL_DAY";
        /**
         * @description Where it stands in its life cycle.
         * @enum {string}
         */
        MeetingStatus: "DRAFT" | "SCHEDULED" | "IN_SESSION" | "CLOSED" | "POSTPONED" | "CANCELLED";
        /**
         * @description What the caller may do now.
         * @enum {string}
         */
        CalendarAction: "reschedule";
        CalendarMeetingDto: {
            /** @description What the meeting is for. */
            kind: components["schemas"]["MeetingKind"];
            /** @description Buổi, when no clock time is given (docs/domain.md §0.1). */
            dayPart: components["schemas"]["DayPart"] | null;
            /** @description Where it stands in its life cycle. */
            status: components["schemas"]["MeetingStatus"];
            /** @description What the caller may do now. */
            actions: components["schemas"]["CalendarAction"][];
            /** @description When it begins, in Vietnam: 2026-04-28T14:00; a part of the day begins at 07:00 or 12:00. */
            start: string;
            /** @description When it ends, in Vietnam; without a planned end, at the end of its half day. */
            end: string;
            /** @description Warnings for which nobody gave a reason; null: the caller does not run the meeting, or its time is behind it. */
            openWarnings: number | null;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description The meeting. */
            id: string;
            /** @description The cluster whose meeting it is. */
            clusterId: string;
            /** @description The cluster's name. */
            clusterName: string;
            /** @description The cluster is made up, to show the program. */
            sample: boolean;
            /** @description Năm thi đua. */
            emulationYear: number;
            /** @description As it stands on the invitation. */
            title: string;
            /** @description Short name of the unit that hosts it; null while not decided. */
            hostUnitName: string | null;
            /** @description Where people go. */
            venue: string;
            /** @description YYYY-MM-DD, in Vietnam. */
            heldOn: string;
            /** @description HH:mm, in Vietnam. */
            startTime: string | null;
            /** @description HH:mm, in Vietnam. */
            endTime: string | null;
        };
        CalendarHolidayDto: {
            /**
             * Format: date
             * @description The first day.
             */
            fromDate: string;
            /**
             * Format: date
             * @description The last day.
             */
            toDate: string;
            /** @description The holiday. */
            id: string;
            /** @description A weekend day that is worked in exchange, not a day off. */
            swapped: boolean;
            /** @description What it is called: "Tết Nguyên đán". */
            name: string;
        };
        CalendarDto: {
            /** @description The meetings of the period that the caller may see, by their beginning. */
            meetings: components["schemas"]["CalendarMeetingDto"][];
            /** @description By their first day. */
            holidays: components["schemas"]["CalendarHolidayDto"][];
        };
        CheckPlanDto: {
            /**
             * Format: date
             * @description The day, in Vietnam.
             */
            heldOn: string;
            /**
             * @description Clock time in Vietnam at which it begins; not with a part of the day.
             * @example 14:00
             */
            startTime?: string | null;
            /**
             * @description Clock time in Vietnam at which it is planned to end, after the start; null: open.
             * @example 14:00
             */
            endTime?: string | null;
            /** @description Buổi, when no clock time is given. */
            dayPart?: components["schemas"]["DayPart"] | null;
            /**
             * Format: uuid
             * @description The meeting that is planned anew; left out: one that is not there yet.
             */
            meetingId?: string | null;
            /**
             * Format: uuid
             * @description The cluster; the caller's province heads it in the emulation year. Needed without a meeting.
             */
            clusterId?: string | null;
            /** @description Năm thi đua. Needed without a meeting. */
            emulationYear?: number | null;
            /** @description What the meeting is for. */
            kind?: components["schemas"]["MeetingKind"] | null;
            /** @description Where people go. */
            venue?: string | null;
            /**
             * Format: uuid
             * @description The unit that hosts the meeting.
             */
            hostUnitId?: string | null;
            /**
             * Format: uuid
             * @description PREPARATORY only: the conference that it prepares.
             */
            preparesId?: string | null;
            /** @description People of the directory who are to come, besides those who are on the meeting's list already. */
            personIds?: string[] | null;
        };
        /**
         * @description What is the matter; the words are the client's.
         * @enum {string}
         */
        WarningCode: "SAME_PERSON" | "SAME_VENUE" | "UNIT_ELSEWHERE" | "NOT_AFTER_PREPARATORY" | "HOLIDAY" | "WEEKEND" | "SHORT_NOTICE" | "MAYBE_SAME_PERSON" | "BEFORE_TET" | "SWAPPED_DAY" | "OUTSIDE_HOURS";
        /**
         * @description WARN: somebody or something stands in the way; INFO: worth a look.
         * @enum {string}
         */
        WarningSeverity: "WARN" | "INFO";
        OtherMeetingDto: {
            /** @description The meeting. */
            id: string;
            /** @description As it stands on the invitation. */
            title: string;
            /** @description The name of the cluster whose meeting it is. */
            clusterName: string;
            /** @description When it begins, in Vietnam: 2026-04-28T14:00. */
            start: string;
            /** @description When it ends, as far as its plan tells, in Vietnam. */
            end: string;
        };
        WarningReasonDto: {
            /** @description In the words of whoever gave it. */
            text: string;
            /** @description Who gave it; null: an account that is no more. */
            byName: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
        };
        WarningDto: {
            /** @description What is the matter; the words are the client's. */
            code: components["schemas"]["WarningCode"];
            /** @description WARN: somebody or something stands in the way; INFO: worth a look. */
            severity: components["schemas"]["WarningSeverity"];
            /**
             * Format: date
             * @description HOLIDAY, WEEKEND, SWAPPED_DAY: the day; BEFORE_TET: the first day off of Tết.
             */
            day: string | null;
            /** @description What exactly it is about: the same for as long as that is so. A reason is given for the code and this. */
            subject: string;
            /** @description HOLIDAY, SWAPPED_DAY, BEFORE_TET: what the days are called; SAME_VENUE: the venue. */
            name: string | null;
            /** @description SAME_PERSON, MAYBE_SAME_PERSON: the people by name; UNIT_ELSEWHERE: the units by short name. At most 20. */
            names: string[];
            /** @description How many people or units there are, `names` or not. */
            count: number;
            /** @description SHORT_NOTICE: working days from today until the meeting. */
            workingDays: number | null;
            /** @description SHORT_NOTICE: working days that there should be. */
            needed: number | null;
            /** @description Codes about another meeting: which one; null: the caller may not see it ("một cuộc họp khác"). */
            meeting: components["schemas"]["OtherMeetingDto"] | null;
            /** @description Why the meeting stays as it is; null: nobody said so yet. */
            reason: components["schemas"]["WarningReasonDto"] | null;
        };
        WarningsDto: {
            /** @description What weighs more comes first; none: nothing stands in the way. */
            items: components["schemas"]["WarningDto"][];
        };
        SuggestTimesDto: {
            /**
             * Format: date
             * @description The first day to look at.
             */
            from: string;
            /**
             * Format: date
             * @description The last day, at most 92 days after the first.
             */
            to: string;
            /** @description How long the meeting takes: from half an hour to ten hours; left out: it has no clock times. */
            minutes?: number | null;
            /** @description Only this part of the day. */
            dayPart?: components["schemas"]["DayPart"] | null;
            /** @description Only working days, until 17:00; false: every day, until 18:00. True unless told otherwise. */
            officeHours?: boolean | null;
            /**
             * Format: uuid
             * @description The cluster whose meeting it is to be; the caller's province heads it in some year.
             */
            clusterId: string;
            /**
             * Format: uuid
             * @description The meeting that is to be put elsewhere: it does not stand in its own way, its people and units count, and it stays
             *     after the session that prepares it, or before the conference that it prepares.
             */
            meetingId?: string | null;
            /** @description People of the directory who have to come. */
            personIds?: string[] | null;
            /** @description Units that have to come; left out: the members of the cluster. */
            unitIds?: string[] | null;
            /** @description Where it is to be; left out: as the meeting has it. */
            venue?: string | null;
            /** @description How many suggestions; 10 unless told. */
            limit?: number | null;
        };
        /**
         * @description What it is; the words are the client's.
         * @enum {string}
         */
        SlotReasonCode: "HOLIDAY" | "WEEKEND" | "VENUE_TAKEN" | "PERSON_BUSY" | "UNIT_BUSY" | "NOTICE_SHORT" | "BEFORE_TET" | "FRIDAY_AFTERNOON" | "SWAPPED_DAY" | "FREE_FOR_ALL" | "NOTICE_OK";
        SlotReasonDto: {
            /** @description What it is; the words are the client's. */
            code: components["schemas"]["SlotReasonCode"];
            /** @description It speaks for the time. */
            good: boolean;
            /** @description PERSON_BUSY: the people by name; UNIT_BUSY: the units by short name. At most 20. */
            names: string[];
            /** @description How many people or units there are. */
            count: number;
            /** @description HOLIDAY, SWAPPED_DAY, BEFORE_TET: what the days are called. */
            name: string | null;
            /** @description NOTICE_SHORT: working days from today until then. */
            workingDays: number | null;
            /** @description PERSON_BUSY, UNIT_BUSY, VENUE_TAKEN: the meeting in the way; null: the caller may not see it. */
            meeting: components["schemas"]["OtherMeetingDto"] | null;
        };
        SuggestedSlotDto: {
            /**
             * Format: date
             * @description The day, in Vietnam.
             */
            heldOn: string;
            /** @description Buổi, when no length in minutes was asked for. */
            dayPart: components["schemas"]["DayPart"] | null;
            /** @description HH:mm, in Vietnam; null with a part of the day. */
            startTime: string | null;
            /** @description HH:mm, in Vietnam; null with a part of the day. */
            endTime: string | null;
            /** @description From 100, nothing against it, down to 0. */
            score: number;
            /** @description What speaks against it first, then for it. */
            reasons: components["schemas"]["SlotReasonDto"][];
        };
        SuggestionsDto: {
            /** @description The best first; of equals the earlier. */
            items: components["schemas"]["SuggestedSlotDto"][];
        };
        RescheduleDto: {
            /**
             * Format: date
             * @description The day, in Vietnam.
             */
            heldOn: string;
            /**
             * @description Clock time in Vietnam at which it begins; not with a part of the day.
             * @example 14:00
             */
            startTime?: string | null;
            /**
             * @description Clock time in Vietnam at which it is planned to end, after the start; null: open.
             * @example 14:00
             */
            endTime?: string | null;
            /** @description Buổi, when no clock time is given. */
            dayPart?: components["schemas"]["DayPart"] | null;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        /**
         * @description What the caller may do now; a step of the life cycle first, the usual next one before its alternatives.
         * @enum {string}
         */
        MeetingAction: "update" | "delete" | "record" | "schedule" | "start" | "close" | "postpone" | "cancel" | "reopen";
        LinkedMeetingDto: {
            /** @description The meeting. */
            id: string;
            /** @description As it stands on the invitation. */
            title: string;
            /** @description YYYY-MM-DD, in Vietnam. */
            heldOn: string;
        };
        PlannedMeetingDto: {
            /** @description What the meeting is for. */
            kind: components["schemas"]["MeetingKind"];
            /** @description Buổi, when no clock time is given (docs/domain.md §0.1). */
            dayPart: components["schemas"]["DayPart"] | null;
            /** @description Where it stands in its life cycle. */
            status: components["schemas"]["MeetingStatus"];
            /** @description What the caller may do now; a step of the life cycle first, the usual next one before its alternatives. */
            actions: components["schemas"]["MeetingAction"][];
            /** @description As of now; they are found anew each time that somebody looks. */
            warnings: components["schemas"]["WarningDto"][];
            /** @description The unit that hosts the meeting; null while not decided. */
            hostUnitId: string | null;
            /** @description The conference that this session prepares, if the caller may see it. */
            prepares: components["schemas"]["LinkedMeetingDto"] | null;
            /** @description The session that prepares this conference, the latest if several, if the caller may see it. */
            preparedBy: components["schemas"]["LinkedMeetingDto"] | null;
            /** @description Why the meeting was postponed, cancelled or opened again. */
            statusReason: string | null;
            /** @description What delegates need to know to get ready. */
            preparationNote: string | null;
            /** @description Last day for answers to the invitations; null: none. */
            answerBy: string | null;
            /** @description Where facts about a past meeting come from, and what is assumed. */
            sourceNote: string | null;
            /**
             * Format: date-time
             * @description When it really began.
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When it really ended.
             */
            endedAt: string | null;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description The meeting. */
            id: string;
            /** @description The cluster whose meeting it is. */
            clusterId: string;
            /** @description The cluster's name. */
            clusterName: string;
            /** @description The cluster is made up, to show the program. */
            sample: boolean;
            /** @description Năm thi đua. */
            emulationYear: number;
            /** @description As it stands on the invitation. */
            title: string;
            /** @description Short name of the unit that hosts it; null while not decided. */
            hostUnitName: string | null;
            /** @description Where people go. */
            venue: string;
            /** @description YYYY-MM-DD, in Vietnam. */
            heldOn: string;
            /** @description HH:mm, in Vietnam. */
            startTime: string | null;
            /** @description HH:mm, in Vietnam. */
            endTime: string | null;
        };
        GiveReasonDto: {
            /** @description Of the warning. */
            code: components["schemas"]["WarningCode"];
            /** @description Of the warning. */
            subject: string;
            /** @description The reason that the writer saw there; null: none. Another one is not written over unseen. */
            seen?: string | null;
            /** @description Why the meeting stays as it is; null takes the reason back. */
            reason?: string | null;
        };
        /**
         * @description Which meetings: those that I attend or run, those of one cluster, or all that I may see.
         * @enum {string}
         */
        FeedScope: "MINE" | "CLUSTER" | "ALL";
        CalendarFeedDto: {
            /** @description Which meetings: those that I attend or run, those of one cluster, or all that I may see. */
            scope: components["schemas"]["FeedScope"];
            /** @description The feed. */
            id: string;
            /** @description CLUSTER: which one. */
            clusterId: string | null;
            /** @description CLUSTER: its name. */
            clusterName: string | null;
            /** @description The address below this server's: /api/feeds/….ics */
            path: string;
            /** @description For the next change of the address. */
            version: number;
            /**
             * Format: date-time
             * @description Since when it is there.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When a calendar program last read it, to the hour; null: never.
             */
            lastReadAt: string | null;
        };
        CalendarFeedListDto: {
            /** @description The latest first. */
            items: components["schemas"]["CalendarFeedDto"][];
        };
        CreateCalendarFeedDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one feed.
             */
            id: string;
            /** @description Which meetings: those that I attend or run, those of one cluster, or all that I may see. */
            scope: components["schemas"]["FeedScope"];
            /**
             * Format: uuid
             * @description CLUSTER, and only then: which one.
             */
            clusterId?: string | null;
        };
        SeenDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        MeetingListItemDto: {
            /** @description What the meeting is for. */
            kind: components["schemas"]["MeetingKind"];
            /** @description Buổi, when no clock time is given (docs/domain.md §0.1). */
            dayPart: components["schemas"]["DayPart"] | null;
            /** @description Where it stands in its life cycle. */
            status: components["schemas"]["MeetingStatus"];
            /** @description The meeting. */
            id: string;
            /** @description The cluster whose meeting it is. */
            clusterId: string;
            /** @description The cluster's name. */
            clusterName: string;
            /** @description The cluster is made up, to show the program. */
            sample: boolean;
            /** @description Năm thi đua. */
            emulationYear: number;
            /** @description As it stands on the invitation. */
            title: string;
            /** @description Short name of the unit that hosts it; null while not decided. */
            hostUnitName: string | null;
            /** @description Where people go. */
            venue: string;
            /** @description YYYY-MM-DD, in Vietnam. */
            heldOn: string;
            /** @description HH:mm, in Vietnam. */
            startTime: string | null;
            /** @description HH:mm, in Vietnam. */
            endTime: string | null;
        };
        MeetingPageDto: {
            /** @description The latest day first. */
            items: components["schemas"]["MeetingListItemDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        HostUnitDto: {
            /** @description The unit. */
            id: string;
            /** @description Its short name. */
            name: string;
        };
        ManagedYearDto: {
            /** @description The cluster. */
            clusterId: string;
            /** @description The cluster's name. */
            clusterName: string;
            /** @description The cluster is made up, to show the program. */
            sample: boolean;
            /** @description Năm thi đua. */
            year: number;
            /** @description The head of that year: the usual host. */
            headUnitId: string;
            /** @description The members of that year, by name. */
            hosts: components["schemas"]["HostUnitDto"][];
        };
        ManagedYearsDto: {
            /** @description Latest year first. */
            items: components["schemas"]["ManagedYearDto"][];
        };
        MeetingDto: {
            /** @description What the meeting is for. */
            kind: components["schemas"]["MeetingKind"];
            /** @description Buổi, when no clock time is given (docs/domain.md §0.1). */
            dayPart: components["schemas"]["DayPart"] | null;
            /** @description Where it stands in its life cycle. */
            status: components["schemas"]["MeetingStatus"];
            /** @description What the caller may do now; a step of the life cycle first, the usual next one before its alternatives. */
            actions: components["schemas"]["MeetingAction"][];
            /** @description The unit that hosts the meeting; null while not decided. */
            hostUnitId: string | null;
            /** @description The conference that this session prepares, if the caller may see it. */
            prepares: components["schemas"]["LinkedMeetingDto"] | null;
            /** @description The session that prepares this conference, the latest if several, if the caller may see it. */
            preparedBy: components["schemas"]["LinkedMeetingDto"] | null;
            /** @description Why the meeting was postponed, cancelled or opened again. */
            statusReason: string | null;
            /** @description What delegates need to know to get ready. */
            preparationNote: string | null;
            /** @description Last day for answers to the invitations; null: none. */
            answerBy: string | null;
            /** @description Where facts about a past meeting come from, and what is assumed. */
            sourceNote: string | null;
            /**
             * Format: date-time
             * @description When it really began.
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When it really ended.
             */
            endedAt: string | null;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description The meeting. */
            id: string;
            /** @description The cluster whose meeting it is. */
            clusterId: string;
            /** @description The cluster's name. */
            clusterName: string;
            /** @description The cluster is made up, to show the program. */
            sample: boolean;
            /** @description Năm thi đua. */
            emulationYear: number;
            /** @description As it stands on the invitation. */
            title: string;
            /** @description Short name of the unit that hosts it; null while not decided. */
            hostUnitName: string | null;
            /** @description Where people go. */
            venue: string;
            /** @description YYYY-MM-DD, in Vietnam. */
            heldOn: string;
            /** @description HH:mm, in Vietnam. */
            startTime: string | null;
            /** @description HH:mm, in Vietnam. */
            endTime: string | null;
        };
        CreateMeetingDto: {
            /**
             * Format: uuid
             * @description The cluster; the caller's province heads it in the emulation year.
             */
            clusterId: string;
            /** @description Năm thi đua, often not the year of the date (docs/domain.md §0.1). */
            emulationYear: number;
            /** @description What the meeting is for; only a PREPARATORY one prepares another. */
            kind: components["schemas"]["MeetingKind"];
            /** @description As it stands on the invitation. */
            title: string;
            /**
             * Format: uuid
             * @description The unit that hosts the meeting; null while not decided.
             */
            hostUnitId?: string | null;
            /** @description Where people go. */
            venue: string;
            /**
             * Format: date
             * @description The day, in Vietnam.
             */
            heldOn: string;
            /**
             * @description Clock time in Vietnam at which the meeting begins; not with a part of the day.
             * @example 14:00
             */
            startTime?: string | null;
            /**
             * @description Clock time in Vietnam at which it is planned to end, after the start; null when open.
             * @example 14:00
             */
            endTime?: string | null;
            /** @description Buổi, when no clock time is given (docs/domain.md §0.1). */
            dayPart?: components["schemas"]["DayPart"] | null;
            /**
             * Format: uuid
             * @description PREPARATORY only: the conference that it prepares, of the same cluster and year and not earlier.
             */
            preparesId?: string | null;
            /** @description What delegates need to know to get ready. */
            preparationNote?: string | null;
            /**
             * Format: date
             * @description Last day for answers to the invitations, not after the meeting; null: none; left out: as it is.
             */
            answerBy?: string | null;
            /** @description Where facts about a past meeting come from, and what is assumed. */
            sourceNote?: string | null;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one meeting.
             */
            id: string;
        };
        UpdateMeetingDto: {
            /**
             * Format: uuid
             * @description The cluster; the caller's province heads it in the emulation year.
             */
            clusterId: string;
            /** @description Năm thi đua, often not the year of the date (docs/domain.md §0.1). */
            emulationYear: number;
            /** @description What the meeting is for; only a PREPARATORY one prepares another. */
            kind: components["schemas"]["MeetingKind"];
            /** @description As it stands on the invitation. */
            title: string;
            /**
             * Format: uuid
             * @description The unit that hosts the meeting; null while not decided.
             */
            hostUnitId?: string | null;
            /** @description Where people go. */
            venue: string;
            /**
             * Format: date
             * @description The day, in Vietnam.
             */
            heldOn: string;
            /**
             * @description Clock time in Vietnam at which the meeting begins; not with a part of the day.
             * @example 14:00
             */
            startTime?: string | null;
            /**
             * @description Clock time in Vietnam at which it is planned to end, after the start; null when open.
             * @example 14:00
             */
            endTime?: string | null;
            /** @description Buổi, when no clock time is given (docs/domain.md §0.1). */
            dayPart?: components["schemas"]["DayPart"] | null;
            /**
             * Format: uuid
             * @description PREPARATORY only: the conference that it prepares, of the same cluster and year and not earlier.
             */
            preparesId?: string | null;
            /** @description What delegates need to know to get ready. */
            preparationNote?: string | null;
            /**
             * Format: date
             * @description Last day for answers to the invitations, not after the meeting; null: none; left out: as it is.
             */
            answerBy?: string | null;
            /** @description Where facts about a past meeting come from, and what is assumed. */
            sourceNote?: string | null;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /**
             * @description When the meeting really began, on its date; left out: as it is. Only once it has been opened.
             * @example 14:00
             */
            actualStart?: string | null;
            /**
             * @description When it really ended, after it began; left out: as it is.
             * @example 14:00
             */
            actualEnd?: string | null;
        };
        /**
         * @description The caller's choices now: whatever is not named here is refused.
         * @enum {string}
         */
        AgendaAction: "edit" | "template" | "report" | "report-session" | "keep" | "copy" | "move" | "run";
        /**
         * @description What happens in it.
         * @enum {string}
         */
        AgendaItemKind: "RECEPTION" | "OPENING" | "REPORT" | "PAPER" | "DISCUSSION" | "REPLY" | "VOTE" | "DIRECTIVE" | "SIGNING" | "BREAK" | "CLOSING" | "OTHER";
        /**
         * @description DONE, NOW, NEXT (the first that is still to come) or LATER.
         * @enum {string}
         */
        AgendaItemState: "DONE" | "NOW" | "NEXT" | "LATER";
        AgendaItemDto: {
            /** @description What happens in it. */
            kind: components["schemas"]["AgendaItemKind"];
            /** @description DONE, NOW, NEXT (the first that is still to come) or LATER. */
            state: components["schemas"]["AgendaItemState"];
            /** @description The line. */
            id: string;
            /** @description The line that this one is a part of; null: a line of its own. */
            parentId: string | null;
            /** @description As it stands in the programme. */
            title: string;
            /** @description Planned length in minutes, as entered. */
            minutesPlanned: number;
            /** @description Length in minutes that counts: a line whose parts need longer takes as long as they do. */
            minutesTotal: number;
            /** @description Minutes from the start of the meeting; below 0 for what comes before it, such as the reception. */
            offsetMinutes: number;
            /** @description HH:mm at which it is planned to begin; null when the meeting has no clock time. */
            startsAt: string | null;
            /** @description Whoever presents, when not one of the attendees. */
            presenter: string | null;
            /** @description The attendee who presents. */
            presenterAttendeeId: string | null;
            /** @description The name of whoever presents, attendee or not. */
            presenterName: string | null;
            /** @description The caller is the attendee who presents. */
            presenterIsMe: boolean;
            /** @description What there is to say about the line. */
            note: string | null;
            /** @description The emulation year of whose recommendations this line reports what came of them; null: it reports of none. */
            reportsYear: number | null;
            /** @description The preparatory session on whose promises this line reports what became of them; null: it reports of none. */
            reportsMeetingId: string | null;
            /** @description The line was carried over from an earlier meeting. */
            carriedOver: boolean;
            /**
             * Format: date-time
             * @description When it was really taken up.
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description When it was really left.
             */
            finishedAt: string | null;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        AgendaDto: {
            /** @description The caller's choices now: whatever is not named here is refused. */
            actions: components["schemas"]["AgendaAction"][];
            /** @description In order, each line followed by its parts. */
            items: components["schemas"]["AgendaItemDto"][];
            /** @description What the lines need together from the start of the meeting, in minutes. */
            plannedMinutes: number;
            /** @description HH:mm at which the meeting begins; null when it has no clock time. */
            startTime: string | null;
            /** @description The length of the meeting in minutes; null when it has no clock times. */
            availableMinutes: number | null;
        };
        CreateAgendaItemDto: {
            /**
             * Format: uuid
             * @description The line that this one is a part of; null: a line of its own.
             */
            parentId?: string | null;
            /** @description What happens in it. */
            kind: components["schemas"]["AgendaItemKind"];
            /** @description As it stands in the programme. */
            title: string;
            /** @description Planned length in minutes; 0 when it takes no time of its own. */
            minutesPlanned: number;
            /** @description Whoever presents, when not one of the attendees. */
            presenter?: string | null;
            /**
             * Format: uuid
             * @description The attendee who presents; not with `presenter`.
             */
            presenterAttendeeId?: string | null;
            /** @description What there is to say about the line, for everybody who sees the programme; left out: as it is. */
            note?: string | null;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one line.
             */
            id: string;
            /**
             * Format: uuid
             * @description The line that it follows; left out: the last.
             */
            afterId?: string | null;
        };
        FillAgendaDto: {
            /**
             * Format: uuid
             * @description The template: everybody's, or one of the meeting's cluster.
             */
            templateId: string;
        };
        SaveAsTemplateDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one template.
             */
            id: string;
            /** @description What lists of choice will call it. */
            name: string;
        };
        /**
         * @description What the caller may do with it.
         * @enum {string}
         */
        TemplateAction: "update" | "delete";
        TemplatePartDto: {
            /** @description What happens in it. */
            kind: components["schemas"]["AgendaItemKind"];
            /** @description As it will stand in the programme; `{năm}` and `{năm sau}` stand for the emulation year and the one after. */
            title: string;
            /** @description Planned length in minutes. */
            minutesPlanned: number;
        };
        TemplateLineDto: {
            /** @description What happens in it. */
            kind: components["schemas"]["AgendaItemKind"];
            /** @description As it will stand in the programme; `{năm}` and `{năm sau}` stand for the emulation year and the one after. */
            title: string;
            /** @description Planned length in minutes. */
            minutesPlanned: number;
            /** @description The lines that are parts of this one. */
            parts: components["schemas"]["TemplatePartDto"][];
        };
        AgendaTemplateDto: {
            /** @description The kind of meeting that it is offered to first. */
            meetingKind: components["schemas"]["MeetingKind"];
            /** @description What the caller may do with it. */
            actions: components["schemas"]["TemplateAction"][];
            /** @description The template. */
            id: string;
            /** @description The cluster whose template it is; null: everybody's. */
            clusterId: string | null;
            /** @description The cluster's name. */
            clusterName: string | null;
            /** @description What lists of choice call it. */
            name: string;
            /** @description In the order of the programme. */
            lines: components["schemas"]["TemplateLineDto"][];
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        AgendaReportDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one line.
             */
            id: string;
        };
        CarryOverTargetDto: {
            /** @description The meeting. */
            id: string;
            /** @description As it stands on the invitation. */
            title: string;
            /** @description Its day, in Vietnam: `YYYY-MM-DD`. */
            heldOn: string;
        };
        CarryOverTargetsDto: {
            /** @description The next one first. */
            items: components["schemas"]["CarryOverTargetDto"][];
        };
        CarryOverDto: {
            /** @description Unfinished lines of this meeting; a line takes its unfinished parts along. */
            itemIds: string[];
            /**
             * Format: uuid
             * @description The meeting that takes them: of the same cluster, run by the caller, not yet closed.
             */
            toMeetingId: string;
            /** @description The lines also stay here; what the record already speaks of always stays. */
            keep: boolean;
        };
        AgendaOrderDto: {
            /** @description Every line of the agenda, in the new order; which line is a part of which does not change. */
            ids: string[];
        };
        UpdateAgendaItemDto: {
            /**
             * Format: uuid
             * @description The line that this one is a part of; null: a line of its own.
             */
            parentId?: string | null;
            /** @description What happens in it. */
            kind: components["schemas"]["AgendaItemKind"];
            /** @description As it stands in the programme. */
            title: string;
            /** @description Planned length in minutes; 0 when it takes no time of its own. */
            minutesPlanned: number;
            /** @description Whoever presents, when not one of the attendees. */
            presenter?: string | null;
            /**
             * Format: uuid
             * @description The attendee who presents; not with `presenter`.
             */
            presenterAttendeeId?: string | null;
            /** @description What there is to say about the line, for everybody who sees the programme; left out: as it is. */
            note?: string | null;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        /**
         * @description START takes the line up, and ends the one that is on; FINISH ends it; RESET forgets both times.
         * @enum {string}
         */
        AgendaProgress: "START" | "FINISH" | "RESET";
        AgendaProgressDto: {
            /** @description START takes the line up, and ends the one that is on; FINISH ends it; RESET forgets both times. */
            action: components["schemas"]["AgendaProgress"];
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        TemplateOwnerDto: {
            /** @description A cluster that the caller's province heads in some year; null: for everybody. */
            clusterId: string | null;
            /** @description The cluster's name. */
            clusterName: string | null;
        };
        AgendaTemplateListDto: {
            /** @description Everybody's first, then those of clusters; by kind and name. */
            items: components["schemas"]["AgendaTemplateDto"][];
            /** @description For whom the caller may make one. */
            owners: components["schemas"]["TemplateOwnerDto"][];
        };
        CreateAgendaTemplateDto: {
            /** @description What lists of choice call it. */
            name: string;
            /** @description The kind of meeting that it is offered to first. */
            meetingKind: components["schemas"]["MeetingKind"];
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one template.
             */
            id: string;
            /**
             * Format: uuid
             * @description The cluster whose template it is; null: everybody's, which administrators make.
             */
            clusterId?: string | null;
            /** @description In the order of the programme. */
            lines: components["schemas"]["TemplateLineDto"][];
        };
        UpdateAgendaTemplateDto: {
            /** @description What lists of choice call it. */
            name: string;
            /** @description The kind of meeting that it is offered to first. */
            meetingKind: components["schemas"]["MeetingKind"];
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description In the order of the programme. */
            lines: components["schemas"]["TemplateLineDto"][];
        };
        /**
         * @description What the caller may do now: tell at once what has changed.
         * @enum {string}
         */
        ScheduleAction: "release";
        /**
         * @description What changed: something of the whole meeting, or (LINE_…, ORDER) of its programme.
         * @enum {string}
         */
        ScheduleField: "STATUS" | "TITLE" | "DATE" | "TIME" | "VENUE" | "HOST" | "PREPARATION" | "LINE_ADDED" | "LINE_REMOVED" | "LINE_TITLE" | "LINE_TIME" | "LINE_MINUTES" | "LINE_PRESENTER" | "ORDER";
        ScheduleChangeDto: {
            /** @description What changed: something of the whole meeting, or (LINE_…, ORDER) of its programme. */
            field: components["schemas"]["ScheduleField"];
            /** @description The line of the programme that it is about. */
            line: string | null;
            /** @description As it was told before, in words; null: there was nothing. */
            from: string | null;
            /** @description As it is now, in words; null: there is nothing any more. */
            to: string | null;
        };
        ScheduleVersionDto: {
            /** @description The version. */
            id: string;
            /** @description From 1. */
            number: number;
            /**
             * Format: date-time
             * @description When it was released.
             */
            releasedAt: string;
            /** @description Who published it; null: it was released by itself, a minute after the first change of a burst. */
            byName: string | null;
            /** @description What changed against the version before; empty for the first. */
            changes: components["schemas"]["ScheduleChangeDto"][];
        };
        PendingReleaseDto: {
            /** @description What changed since the last version, and nobody was told yet. */
            changes: components["schemas"]["ScheduleChangeDto"][];
            /**
             * Format: date-time
             * @description When they will be told; null: nothing is planned.
             */
            at: string | null;
        };
        ScheduleVersionsDto: {
            /** @description What the caller may do now: tell at once what has changed. */
            actions: components["schemas"]["ScheduleAction"][];
            /** @description What people were told, latest first. */
            items: components["schemas"]["ScheduleVersionDto"][];
            /** @description What they are not told yet, for those who run the meeting; null: nothing. */
            pending: components["schemas"]["PendingReleaseDto"] | null;
        };
        HeadCountDto: {
            /** @description Persons, and the people of groups with a head count, but for those who have said that they stay away. */
            people: number;
            /** @description Of these, those who are there. */
            present: number;
            /** @description Groups without a head count: whoever is in them comes on top of `people`. */
            uncountedGroups: number;
        };
        DelegationDto: {
            /** @description The delegation. */
            id: string;
            /** @description The unit that comes. */
            unitId: string;
            /** @description The unit's short name. */
            unitName: string;
            /** @description How many people the unit may send; null: no limit. */
            quota: number | null;
            /** @description Trưởng đoàn, if named. */
            headAttendeeId: string | null;
            /** @description Place in the list of the meeting, ascending. */
            protocolOrder: number;
            /** @description How many people are in it. */
            headCount: components["schemas"]["HeadCountDto"];
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        /**
         * @description A named person, or a group whose members are not named.
         * @enum {string}
         */
        AttendeeKind: "PERSON" | "GROUP";
        /**
         * @description What the attendee does at the meeting.
         * @enum {string}
         */
        AttendeeRole: "CHAIR" | "CO_CHAIR" | "SECRETARY" | "OFFICIAL" | "GUEST" | "OBSERVER";
        /**
         * @description The side under which the minutes list the attendee.
         * @enum {string}
         */
        AttendeeSide: "CENTRAL" | "HOST" | "MEMBER" | "OTHER";
        /**
         * @description UNKNOWN until somebody has looked.
         * @enum {string}
         */
        Attendance: "UNKNOWN" | "PRESENT" | "EXCUSED" | "ABSENT";
        /**
         * @description Whether they said that they come.
         * @enum {string}
         */
        Coming: "UNKNOWN" | "YES" | "NO";
        AttendeeDto: {
            /** @description A named person, or a group whose members are not named. */
            kind: components["schemas"]["AttendeeKind"];
            /** @description What the attendee does at the meeting. */
            role: components["schemas"]["AttendeeRole"];
            /** @description The side under which the minutes list the attendee. */
            side: components["schemas"]["AttendeeSide"];
            /** @description UNKNOWN until somebody has looked. */
            attendance: components["schemas"]["Attendance"];
            /** @description Whether they said that they come. */
            coming: components["schemas"]["Coming"];
            /** @description The attendee. */
            id: string;
            /** @description Null: in no delegation. */
            delegationId: string | null;
            /** @description Full name of a person, description of a group. */
            name: string;
            /** @description Positions at the time of the meeting, in protocol order. */
            positions: string[];
            /** @description Where the attendee comes from, when the delegation does not say it. */
            organisation: string | null;
            /** @description People in a group; null for a person, and for a group that nobody counted. */
            headCount: number | null;
            /** @description Place in the list of the whole meeting, ascending. */
            protocolOrder: number;
            /** @description In whose stead this person comes, with the chair's consent. */
            substituteForId: string | null;
            /** @description The person of the directory; told only to those who run the meeting. */
            personId: string | null;
            /** @description Address for mail; told only to those who run the meeting. */
            email: string | null;
            /** @description Telephone; told only to those who run the meeting. */
            phone: string | null;
            /** @description Whatever else the secretariat should remember. */
            note: string | null;
            /** @description Whether the caller is this person. */
            isMe: boolean;
            /** @description The account with which this person signs in; told only to those who run the meeting. */
            userEmail: string | null;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        HeadCountsDto: {
            /** @description Everybody. */
            total: components["schemas"]["HeadCountDto"];
            /** @description Central bodies. */
            central: components["schemas"]["HeadCountDto"];
            /** @description The host province. */
            host: components["schemas"]["HeadCountDto"];
            /** @description The other members of the cluster. */
            member: components["schemas"]["HeadCountDto"];
            /** @description Whoever is of none of these. */
            other: components["schemas"]["HeadCountDto"];
        };
        DelegationsDto: {
            /** @description In protocol order. */
            delegations: components["schemas"]["DelegationDto"][];
            /** @description Everybody, in protocol order, with or without a delegation. */
            attendees: components["schemas"]["AttendeeDto"][];
            /** @description Over all attendees, in delegations or not. */
            headCounts: components["schemas"]["HeadCountsDto"];
            /** @description `update` when the caller may change any of this now. */
            actions: string[];
        };
        CreateDelegationDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one delegation.
             */
            id: string;
            /**
             * Format: uuid
             * @description The unit that comes; once for each meeting.
             */
            unitId: string;
            /** @description How many people the unit may send; null: no limit. */
            quota?: number | null;
        };
        UpdateDelegationDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description How many people the unit may send; null: no limit. */
            quota?: number | null;
            /**
             * Format: uuid
             * @description Trưởng đoàn: a person of this delegation; null: not named.
             */
            headAttendeeId?: string | null;
        };
        CreateAttendeeDto: {
            /**
             * Format: uuid
             * @description The delegation that the attendee belongs to; null: none.
             */
            delegationId?: string | null;
            /** @description A named person, or a group whose members are not named. */
            kind: components["schemas"]["AttendeeKind"];
            /** @description Full name without a form of address, or the description of a group: "các chuyên viên của Ban TĐKT Trung ương". */
            name: string;
            /** @description Positions at the time of the meeting, in protocol order; each at most 300 characters. */
            positions: string[];
            /** @description Where the attendee comes from, when the delegation's unit does not say it. */
            organisation?: string | null;
            /** @description People in a group, when known; always null for a person. */
            headCount?: number | null;
            /** @description One CHAIR and one SECRETARY for each meeting, both persons. */
            role: components["schemas"]["AttendeeRole"];
            /** @description The side under which the minutes list the attendee. */
            side: components["schemas"]["AttendeeSide"];
            /** @description UNKNOWN until somebody has looked. */
            attendance: components["schemas"]["Attendance"];
            /** @description Whatever else the secretariat should remember. */
            note?: string | null;
            /**
             * Format: uuid
             * @description The person of the directory; null: none; left out: as it is.
             */
            personId?: string | null;
            /** @description Whether they said that they come; null or left out: as it is. */
            coming?: components["schemas"]["Coming"] | null;
            /**
             * Format: email
             * @description Address for mail; null: none; left out: as it is.
             */
            email?: string | null;
            /** @description Telephone, as written; null: none; left out: as it is. */
            phone?: string | null;
            /** @description The address of the account with which this person signs in; null: none. */
            userEmail?: string | null;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one attendee.
             */
            id: string;
        };
        CreateAttendeesDto: {
            /** @description Saved all or none, in this order, after those who are there. */
            attendees: components["schemas"]["CreateAttendeeDto"][];
        };
        ParseAttendeesDto: {
            /** @description A list of attendees as officials write it. */
            text: string;
        };
        /**
         * @description SURE, or CHECK when a person should look.
         * @enum {string}
         */
        Certainty: "SURE" | "CHECK";
        ParsedAttendeeDto: {
            /** @description A named person, or a group whose members are not named. */
            kind: components["schemas"]["AttendeeKind"];
            /** @description What the attendee does at the meeting, as far as the words tell. */
            role: components["schemas"]["AttendeeRole"];
            /** @description The side of the meeting, as far as the words tell. */
            side: components["schemas"]["AttendeeSide"];
            /** @description SURE, or CHECK when a person should look. */
            certainty: components["schemas"]["Certainty"];
            /** @description Empty when only positions were written. */
            name: string;
            /** @description In the order of the words. */
            positions: string[];
            /** @description Where the attendee comes from, when the words say it beside the positions. */
            organisation: string | null;
            /** @description People in a group, when the words count them; null for a person. */
            headCount: number | null;
            /** @description The delegation that the words name, if there is one. */
            delegationId: string | null;
            /** @description Words of this row that are in none of its fields. */
            note: string | null;
            /** @description The words that this row was read from. */
            source: string;
            /** @description The words that led up to this row ("Về phía địa phương, có các đồng chí:"), on the first of the rows they lead. */
            heading: string | null;
        };
        ParsedAttendeesDto: {
            /** @description In the order of the text. */
            rows: components["schemas"]["ParsedAttendeeDto"][];
            /** @description What names nobody, or was not understood, in the order of the text. */
            rest: string[];
        };
        AttendeeOrderDto: {
            /** @description All or some of the meeting's attendees: they share out the places they hold now in this order; the others stay. */
            ids: string[];
        };
        SetAttendanceOfManyDto: {
            /** @description Whether they are there. */
            attendance: components["schemas"]["Attendance"];
            /** @description Attendees of this meeting. */
            ids: string[];
        };
        UpdateAttendeeDto: {
            /**
             * Format: uuid
             * @description The delegation that the attendee belongs to; null: none.
             */
            delegationId?: string | null;
            /** @description A named person, or a group whose members are not named. */
            kind: components["schemas"]["AttendeeKind"];
            /** @description Full name without a form of address, or the description of a group: "các chuyên viên của Ban TĐKT Trung ương". */
            name: string;
            /** @description Positions at the time of the meeting, in protocol order; each at most 300 characters. */
            positions: string[];
            /** @description Where the attendee comes from, when the delegation's unit does not say it. */
            organisation?: string | null;
            /** @description People in a group, when known; always null for a person. */
            headCount?: number | null;
            /** @description One CHAIR and one SECRETARY for each meeting, both persons. */
            role: components["schemas"]["AttendeeRole"];
            /** @description The side under which the minutes list the attendee. */
            side: components["schemas"]["AttendeeSide"];
            /** @description UNKNOWN until somebody has looked. */
            attendance: components["schemas"]["Attendance"];
            /** @description Whatever else the secretariat should remember. */
            note?: string | null;
            /**
             * Format: uuid
             * @description The person of the directory; null: none; left out: as it is.
             */
            personId?: string | null;
            /** @description Whether they said that they come; null or left out: as it is. */
            coming?: components["schemas"]["Coming"] | null;
            /**
             * Format: email
             * @description Address for mail; null: none; left out: as it is.
             */
            email?: string | null;
            /** @description Telephone, as written; null: none; left out: as it is. */
            phone?: string | null;
            /** @description The address of the account with which this person signs in; null: none. */
            userEmail?: string | null;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        SetAttendanceDto: {
            /** @description Whether they are there. */
            attendance: components["schemas"]["Attendance"];
        };
        /**
         * @description What was answered.
         * @enum {string}
         */
        InvitationAnswer: "NONE" | "ACCEPTED" | "DECLINED";
        /**
         * @description How the answer came.
         * @enum {string}
         */
        AnswerWay: "LINK" | "APPLICATION" | "LETTER" | "TELEPHONE" | "IN_PERSON";
        /**
         * @description What may be done now; empty once the meeting has begun, or when it was called off.
         * @enum {string}
         */
        AnswerAction: "answer" | "name" | "offer";
        InvitedLineDto: {
            /** @description The line. */
            id: string;
            /** @description As it stands in the programme. */
            title: string;
            /** @description Length in minutes. */
            minutes: number;
            /** @description HH:mm; null when the meeting has no clock time. */
            startsAt: string | null;
        };
        InvitedFileDto: {
            /** @description The file. */
            id: string;
            /** @description Its name. */
            name: string;
            /** @description Its size in bytes. */
            size: number;
        };
        InvitedMeetingDto: {
            /** @description Buổi, when no clock time is known. */
            dayPart: components["schemas"]["DayPart"] | null;
            /** @description CANCELLED and POSTPONED are said as such. */
            status: components["schemas"]["MeetingStatus"];
            /** @description Its title. */
            title: string;
            /** @description The cluster whose meeting it is. */
            clusterName: string;
            /** @description Made up, to show the application. */
            sample: boolean;
            /** @description The unit that receives the guests. */
            hostUnitName: string | null;
            /** @description Where. */
            venue: string;
            /** @description The day. */
            heldOn: string;
            /** @description HH:mm; null when only the part of the day is known. */
            startTime: string | null;
            /** @description HH:mm. */
            endTime: string | null;
            /** @description Why it was postponed or cancelled. */
            statusReason: string | null;
            /** @description What delegates need to know to get ready. */
            preparationNote: string | null;
            /** @description Who chairs it, with their first position; null: not named yet. */
            chair: string | null;
            /** @description Last day for answers. */
            answerBy: string | null;
            /** @description The programme without its parts. */
            programme: components["schemas"]["InvitedLineDto"][];
            /** @description Documents that are open to everyone who attends. */
            files: components["schemas"]["InvitedFileDto"][];
        };
        /**
         * @description What may be done about them now.
         * @enum {string}
         */
        AnswerPersonAction: "change" | "remove" | "substitute";
        AnswerPersonDto: {
            /** @description A person, or a group whose members are not named. */
            kind: components["schemas"]["AttendeeKind"];
            /** @description Whether they said that they come. */
            coming: components["schemas"]["Coming"];
            /** @description What may be done about them now. */
            actions: components["schemas"]["AnswerPersonAction"][];
            /** @description The attendee. */
            id: string;
            /** @description Full name, or the description of a group. */
            name: string;
            /** @description Positions at the time of the meeting. */
            positions: string[];
            /** @description People in a group, when known. */
            headCount: number | null;
            /** @description Address for mail. */
            email: string | null;
            /** @description Telephone. */
            phone: string | null;
            /** @description In whose stead they come, with the chair's consent. */
            substituteForId: string | null;
            /** @description Raised by every change. */
            version: number;
        };
        /**
         * @description A place beyond the quota, or consent to come in somebody's stead.
         * @enum {string}
         */
        ApplicantWant: "PLACE" | "CONSENT";
        /**
         * @description What may be done about it now.
         * @enum {string}
         */
        AnswerItemAction: "change" | "remove";
        AnswerApplicantDto: {
            /** @description A place beyond the quota, or consent to come in somebody's stead. */
            wants: components["schemas"]["ApplicantWant"];
            /** @description What may be done about it now. */
            actions: components["schemas"]["AnswerItemAction"][];
            /** @description Becomes the id of the attendee. */
            id: string;
            /** @description In whose stead. */
            substituteForId: string | null;
            /** @description The name of that person. */
            substituteForName: string | null;
            /** @description Full name. */
            name: string;
            /** @description Positions at the time of the meeting. */
            positions: string[];
            /** @description Address for mail. */
            email: string | null;
            /** @description Telephone. */
            phone: string | null;
            /** @description Why somebody else comes. */
            note: string | null;
            /** @description Place in the delegation's waiting list, from 1; null when not waiting for a place. */
            place: number | null;
            /**
             * Format: date-time
             * @description Null: not decided yet.
             */
            refusedAt: string | null;
            /** @description Why not. */
            refusalReason: string | null;
            /** @description Raised by every change. */
            version: number;
        };
        /**
         * @description What was decided.
         * @enum {string}
         */
        PaperState: "SUBMITTED" | "ACCEPTED" | "DECLINED";
        AnswerPaperDto: {
            /** @description What was decided. */
            state: components["schemas"]["PaperState"];
            /** @description What may be done about it now. */
            actions: components["schemas"]["AnswerItemAction"][];
            /** @description The paper. */
            id: string;
            /** @description Its title. */
            title: string;
            /** @description Who reads it. */
            presenter: string | null;
            /** @description How long they ask for, in minutes. */
            minutesAsked: number;
            /** @description The file, once handed in. */
            fileId: string | null;
            /** @description Its name. */
            fileName: string | null;
            /** @description Raised by every change. */
            version: number;
        };
        InvitationAnswerDto: {
            /** @description What was answered. */
            answer: components["schemas"]["InvitationAnswer"];
            /** @description How the answer came. */
            answeredVia: components["schemas"]["AnswerWay"] | null;
            /** @description What may be done now; empty once the meeting has begun, or when it was called off. */
            actions: components["schemas"]["AnswerAction"][];
            /** @description To what they are invited. */
            meeting: components["schemas"]["InvitedMeetingDto"];
            /** @description Whom the paper invites. */
            addressee: string;
            /** @description The unit of the delegation; null: invited by name. */
            unitName: string | null;
            /** @description How many people the unit may send; null: no limit. */
            quota: number | null;
            /** @description How many people of it are on the list and have not said that they stay away. */
            registered: number;
            /**
             * Format: date-time
             * @description When it was answered last.
             */
            answeredAt: string | null;
            /** @description Who answered. */
            answeredBy: string | null;
            /** @description Why they do not come. */
            declineReason: string | null;
            /** @description When and how they arrive. */
            arrivalNote: string | null;
            /** @description Where they stay, food. */
            lodgingNote: string | null;
            /** @description Those on the list, in protocol order. */
            people: components["schemas"]["AnswerPersonDto"][];
            /** @description Those who wait, or were refused, in order of submission. */
            applicants: components["schemas"]["AnswerApplicantDto"][];
            /** @description Papers offered, in order of submission. */
            papers: components["schemas"]["AnswerPaperDto"][];
            /** @description Whether the paper (DOCX) was issued and can be saved. */
            hasDocument: boolean;
            /** @description The version of the invitation, which an answer names. */
            version: number;
        };
        /**
         * @description Whether they come.
         * @enum {string}
         */
        GivenAnswer: "ACCEPTED" | "DECLINED";
        GiveAnswerDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Whether they come. */
            answer: components["schemas"]["GivenAnswer"];
            /** @description Why they do not come; required then, and only then. */
            reason?: string | null;
            /** @description Who answers, with their position, as they write it. */
            answeredBy: string;
            /** @description When and how they arrive: plane, car, number of the car. */
            arrivalNote?: string | null;
            /** @description Where they stay, how many rooms, food. */
            lodgingNote?: string | null;
        };
        NamePersonDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version?: number | null;
            /** @description Full name without a form of address. */
            name: string;
            /** @description Positions at the time of the meeting, the highest first; each at most 300 characters. */
            positions: string[];
            /**
             * Format: email
             * @description Address for mail.
             */
            email?: string | null;
            /** @description Telephone, as written. */
            phone?: string | null;
            /**
             * Format: uuid
             * @description In whose stead they come: the chair must agree (docs/domain.md §1.10). Fixed once it is asked.
             */
            substituteForId?: string | null;
            /** @description Why somebody else comes; only with `substituteForId`. */
            note?: string | null;
        };
        OfferPaperDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version?: number | null;
            /** @description Its title. */
            title: string;
            /** @description Who reads it. */
            presenter?: string | null;
            /** @description How long they ask for, in minutes. */
            minutesAsked: number;
        };
        /**
         * @description How the answer came.
         * @enum {string}
         */
        EnteredWay: "LETTER" | "TELEPHONE" | "IN_PERSON";
        EnterAnswerDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Whether they come. */
            answer: components["schemas"]["GivenAnswer"];
            /** @description Why they do not come; required then, and only then. */
            reason?: string | null;
            /** @description Who answers, with their position, as they write it. */
            answeredBy: string;
            /** @description When and how they arrive: plane, car, number of the car. */
            arrivalNote?: string | null;
            /** @description Where they stay, how many rooms, food. */
            lodgingNote?: string | null;
            /** @description How the answer came. */
            via: components["schemas"]["EnteredWay"];
        };
        /**
         * @description `decide` when the caller may decide it now.
         * @enum {string}
         */
        ApplicantAction: "decide";
        ApplicantDto: {
            /** @description A place beyond the quota, or consent to come in somebody's stead. */
            wants: components["schemas"]["ApplicantWant"];
            /** @description `decide` when the caller may decide it now. */
            actions: components["schemas"]["ApplicantAction"][];
            /** @description Becomes the id of the attendee. */
            id: string;
            /** @description The unit that names them; null: in the stead of somebody who is invited by name. */
            unitName: string | null;
            /** @description Full name. */
            name: string;
            /** @description Positions at the time of the meeting. */
            positions: string[];
            /** @description Address for mail; told only to those who run the meeting. */
            email: string | null;
            /** @description Telephone; told only to those who run the meeting. */
            phone: string | null;
            /** @description Why somebody else comes. */
            note: string | null;
            /** @description The name of the person in whose stead they come. */
            substituteForName: string | null;
            /** @description That person's positions. */
            substituteForPositions: string[];
            /** @description Place in the waiting list of the unit, from 1; null when not waiting for a place. */
            place: number | null;
            /** @description How many people the unit may send; null: no limit. */
            quota: number | null;
            /** @description How many of these places are taken now. */
            taken: number;
            /**
             * Format: date-time
             * @description When they were named.
             */
            submittedAt: string;
            /**
             * Format: date-time
             * @description Null: not decided.
             */
            refusedAt: string | null;
            /** @description Why not. */
            refusalReason: string | null;
            /** @description Raised by every change. */
            version: number;
        };
        ApplicantListDto: {
            /** @description In order of submission, the undecided first. */
            items: components["schemas"]["ApplicantDto"][];
        };
        DecideApplicantDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Why not: told to the delegation; required then. */
            reason?: string | null;
            /** @description Whether they may come. */
            admit: boolean;
        };
        /**
         * @description `decide` when the caller may decide it now.
         * @enum {string}
         */
        PaperAction: "decide";
        PaperDto: {
            /** @description What was decided. */
            state: components["schemas"]["PaperState"];
            /** @description `decide` when the caller may decide it now. */
            actions: components["schemas"]["PaperAction"][];
            /** @description The paper. */
            id: string;
            /** @description Whose it is. */
            delegationId: string;
            /** @description The unit of the delegation. */
            unitName: string;
            /** @description Its title. */
            title: string;
            /** @description Who reads it. */
            presenter: string | null;
            /** @description How long they ask for, in minutes. */
            minutesAsked: number;
            /** @description The file, once handed in. */
            fileId: string | null;
            /** @description Its name. */
            fileName: string | null;
            /** @description Its line in the programme. */
            agendaItemId: string | null;
            /** @description How long it got there, in minutes. */
            minutesGiven: number | null;
            /**
             * Format: date-time
             * @description When it was offered.
             */
            submittedAt: string;
            /** @description Raised by every change. */
            version: number;
        };
        PaperListDto: {
            /** @description In order of submission, the undecided first. */
            items: components["schemas"]["PaperDto"][];
        };
        PaperPlaceDto: {
            /**
             * Format: uuid
             * @description Made by the client: the line that comes.
             */
            id: string;
            /** @description How long the paper gets, in minutes. */
            minutes: number;
        };
        DecidePaperDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Its line, after the last paper of the programme; null: accepted, without a line for now. */
            agendaItem?: components["schemas"]["PaperPlaceDto"] | null;
            /** @description Whether it is read. */
            accept: boolean;
        };
        /**
         * @description What the caller may do with all of them.
         * @enum {string}
         */
        BoardAction: "prepare" | "issue" | "remind" | "deadline";
        /**
         * @description What is invited.
         * @enum {string}
         */
        InviteeKind: "DELEGATION" | "PERSON" | "GROUP";
        ComingDto: {
            /** @description They said that they come. */
            yes: number;
            /** @description Named, but nobody said whether they come. */
            unknown: number;
            /** @description They said that they do not come. */
            no: number;
        };
        PaperSumDto: {
            /** @description Papers that were offered and not refused. */
            offered: number;
            /** @description Of these, accepted. */
            accepted: number;
            /** @description What the offered ones ask for together; minutes. */
            minutes: number;
        };
        /**
         * @description What the caller may do with it now.
         * @enum {string}
         */
        InvitationAction: "update" | "delete" | "issue" | "remind" | "mail" | "revoke" | "renew" | "answer";
        InvitationMailDto: {
            /** @description Where it is on its way (see the outbox). */
            state: components["schemas"]["MessageState"];
            /** @description How often it was handed to the mail server. */
            attempts: number;
            /** @description What the mail server said last. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description When it was sent; null: not yet, or never.
             */
            sentAt: string | null;
            /**
             * Format: date-time
             * @description When it is tried again by itself; null: not any more, or under way.
             */
            nextAttemptAt: string | null;
        };
        InvitationDto: {
            /** @description What was answered. */
            answer: components["schemas"]["InvitationAnswer"];
            /** @description How the answer came. */
            answeredVia: components["schemas"]["AnswerWay"] | null;
            /** @description What the caller may do with it now. */
            actions: components["schemas"]["InvitationAction"][];
            /** @description The invitation. */
            id: string;
            /** @description Whom the paper invites, as printed. */
            addressee: string;
            /** @description Where the mail goes; null: on paper only. */
            email: string | null;
            /** @description The numbered paper; null until it is issued. */
            documentId: string | null;
            /** @description Its number and symbol: 05/GM-CTĐTNB. */
            symbol: string | null;
            /**
             * Format: date-time
             * @description When it was issued.
             */
            sentAt: string | null;
            /** @description The last mail to this address; null: none. */
            mail: components["schemas"]["InvitationMailDto"] | null;
            /**
             * Format: date-time
             * @description When the link in it was first opened.
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description When it was last reminded of.
             */
            remindedAt: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            answeredAt: string | null;
            /** @description Who answered, in their own words. */
            answeredBy: string | null;
            /** @description Why they do not come. */
            declineReason: string | null;
            /** @description When and how they arrive. */
            arrivalNote: string | null;
            /** @description Where they stay, how many rooms, food. */
            lodgingNote: string | null;
            /** @description The address under which they answer without an account; null: not issued, or revoked. */
            link: string | null;
            /**
             * Format: date-time
             * @description Since when the link opens nothing any more.
             */
            linkRevokedAt: string | null;
            /** @description For the next change. */
            version: number;
        };
        InviteeDto: {
            /** @description What is invited. */
            kind: components["schemas"]["InviteeKind"];
            /** @description The delegation; null: a person or group. */
            delegationId: string | null;
            /** @description The attendee; null: a delegation. */
            attendeeId: string | null;
            /** @description Name of the unit, the person or the group. */
            name: string;
            /** @description Positions of a person; null: none, or a delegation. */
            positions: string | null;
            /** @description Most people of a delegation; null: no limit, or none. */
            quota: number | null;
            /** @description Trưởng đoàn; null: not named. */
            headName: string | null;
            /** @description How many come. */
            heads: components["schemas"]["ComingDto"];
            /** @description Named beyond the quota, waiting for a place. */
            waiting: number;
            /** @description Named in somebody's stead, waiting for the chair's consent. */
            consentAsked: number;
            /** @description Papers for the conference. */
            papers: components["schemas"]["PaperSumDto"];
            /** @description The invitation; null: none is prepared. */
            invitation: components["schemas"]["InvitationDto"] | null;
        };
        RoleHeadsDto: {
            /** @description In which role. */
            role: components["schemas"]["AttendeeRole"];
            /** @description How many of them. */
            heads: components["schemas"]["ComingDto"];
        };
        BoardTotalsDto: {
            /** @description Delegations and persons with an invitation, issued or not. */
            invited: number;
            /** @description Of these, issued. */
            issued: number;
            /** @description Of the issued, answered either way. */
            answered: number;
            /** @description Of these, those who come. */
            accepted: number;
            /** @description And those who do not. */
            declined: number;
            /** @description Everybody's heads. */
            heads: components["schemas"]["ComingDto"];
            /** @description The same by role, roles that nobody has left out. */
            roles: components["schemas"]["RoleHeadsDto"][];
            /** @description Papers for the conference. */
            papers: components["schemas"]["PaperSumDto"];
        };
        InvitationBoardDto: {
            /**
             * Format: date
             * @description Last day for answers; null: none is set.
             */
            answerBy: string | null;
            /** @description What the caller may do with all of them. */
            actions: components["schemas"]["BoardAction"][];
            /** @description Version of the meeting, for changing the deadline. */
            meetingVersion: number;
            /** @description Delegations in protocol order, then those without one. */
            invitees: components["schemas"]["InviteeDto"][];
            /** @description Sums. */
            totals: components["schemas"]["BoardTotalsDto"];
        };
        PrepareInvitationsDto: {
            /** @description And one for each of these attendees, by name; those who have one keep it. */
            attendeeIds: string[];
            /** @description An invitation for every delegation that has none. */
            delegations: boolean;
        };
        AnswerDeadlineDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /**
             * Format: date
             * @description Last day for answers, not after the meeting; null: none.
             */
            answerBy?: string | null;
        };
        InvitationWordingDto: {
            /** @description Direct parent agency of the issuer, if it is printed. */
            parentAgency?: string | null;
            /** @description Địa danh before the date: the province of the issuer's seat, without its noun. */
            place: string;
            /** @description What to mind, a paragraph each; each at most 2000 characters. */
            notes: string[];
            /** @description On whose behalf it is signed, a line each: "TM. Cụm thi đua". */
            authority: string[];
            /** @description Position of the signer; null when the authority says it. */
            position?: string | null;
            /** @description Full name of the signer; null: left open for a signature by hand. */
            signerName?: string | null;
            /** @description Nơi nhận, without the archive; each at most 300 characters. */
            recipients: string[];
        };
        PreviewInvitationDto: {
            /**
             * Format: uuid
             * @description The invitation whose paper is to be seen.
             */
            id: string;
            /** @description What the papers say alike. */
            wording: components["schemas"]["InvitationWordingDto"];
        };
        InvitationNumberDto: {
            /** @description Order in the issuer's calendar year; null until it is issued. */
            number: number | null;
            /** @description Abbreviated type and issuer: GM-CTĐTNB. */
            symbol: string;
        };
        InvitationSignatureDto: {
            /** @description On whose behalf it is signed, a line each. */
            authority: string[];
            /** @description Position of the signer. */
            position: string | null;
            /** @description Full name; null: left open. */
            name: string | null;
        };
        InvitationDocumentDto: {
            /**
             * Format: date
             * @description Day of signing; null until it is issued.
             */
            date: string | null;
            /** @description Direct parent agency of the issuer, if it is printed. */
            parentAgency?: string | null;
            /** @description The issuer, who invites. */
            agency: string;
            /** @description Số, ký hiệu. */
            number: components["schemas"]["InvitationNumberDto"];
            /** @description Địa danh. */
            place: string;
            /** @description Trích yếu. */
            subject: string;
            /** @description Who is invited. */
            addressee: string;
            /** @description To what. */
            event: string;
            /** @description Who chairs; null: not named yet. */
            chair: string | null;
            /** @description When, in words. */
            time: string | null;
            /** @description Where. */
            venue: string | null;
            /** @description What to mind, a paragraph each. */
            notes: string[];
            /** @description Who signs. */
            signature: components["schemas"]["InvitationSignatureDto"];
            /** @description Nơi nhận, without the archive. */
            recipients: string[];
        };
        IssueInvitationsDto: {
            /** @description The invitations to issue; those that were issued before are left as they are. */
            ids: string[];
            /** @description What the papers say alike. */
            wording: components["schemas"]["InvitationWordingDto"];
        };
        SomeInvitationsDto: {
            /** @description The invitations that are meant. */
            ids: string[];
        };
        UpdateInvitationDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Whom the paper invites, as printed; stands once it is issued. */
            addressee: string;
            /**
             * Format: email
             * @description Where the mail goes; null: on paper only.
             */
            email?: string | null;
        };
        /**
         * @description READING until `progress` is 100; then READY, or FAILED with the reason; APPLIED once it was taken over.
         * @enum {string}
         */
        ImportState: "READING" | "READY" | "APPLIED" | "FAILED";
        /**
         * @description Why it cannot be read.
         * @enum {string}
         */
        ImportFailure: "import.empty" | "import.not_a_workbook" | "import.old_workbook" | "import.too_heavy" | "import.too_many_rows" | "import.unreadable";
        /**
         * @description The answer to the question about letters.
         * @enum {string}
         */
        ListEncoding: "UNICODE" | "TCVN3" | "VNI";
        /**
         * @description A table, or sentences.
         * @enum {string}
         */
        ListFormat: "TABLE" | "PROSE";
        /**
         * @description What each column is taken for.
         * @enum {string}
         */
        ImportColumn: "NAME" | "POSITION" | "ORGANISATION" | "PROVINCE" | "PHONE" | "EMAIL" | "NOTE" | "IGNORED";
        ToldReadingDto: {
            /** @description The answer to the question about letters. */
            encoding: components["schemas"]["ListEncoding"] | null;
            /** @description A table, or sentences. */
            format: components["schemas"]["ListFormat"] | null;
            /** @description What each column is taken for. */
            columns: components["schemas"]["ImportColumn"][] | null;
            /** @description Which of the sheets, from 0. */
            sheet: number | null;
            /** @description Number of the last row of the heading. */
            headerRow: number | null;
        };
        ImportSummaryDto: {
            /** @description Of those taken: linked with a person of the directory. */
            known: number;
            /** @description Of those taken: people of the directory are offered for them. */
            offered: number;
            /** @description Rows that were read. */
            rows: number;
            /** @description Rows that are not left out. */
            taken: number;
            /** @description Of those taken: with an error. */
            errors: number;
            /** @description Of those taken: with a warning, and no error. */
            warnings: number;
            /** @description Of those taken: what stands in an earlier row or was taken over before. */
            doubles: number;
        };
        ImportCellsDto: {
            /** @description Họ và tên. */
            NAME: string;
            /** @description Chức vụ, each on a line. */
            POSITION: string;
            /** @description Đơn vị công tác. */
            ORGANISATION: string;
            /** @description Tỉnh, đoàn. */
            PROVINCE: string;
            /** @description Điện thoại. */
            PHONE: string;
            /** @description Thư điện tử. */
            EMAIL: string;
            /** @description Ghi chú, each with the name of its column. */
            NOTE: string;
        };
        /**
         * @description What is the same beside the name.
         * @enum {string}
         */
        KnownBy: "EMAIL" | "PHONE" | "UNIT" | "POSITION";
        KnownPersonDto: {
            /** @description What is the same beside the name. */
            by: components["schemas"]["KnownBy"];
            /** @description The person. */
            id: string;
            /** @description As the directory has it. */
            fullName: string;
            /** @description Held on the day of the meeting. */
            positions: string[];
        };
        /**
         * @description An error keeps the row out; a warning asks for a look.
         * @enum {string}
         */
        Severity: "ERROR" | "WARNING";
        /**
         * @description The cell.
         * @enum {string}
         */
        ImportField: "NAME" | "POSITION" | "ORGANISATION" | "PROVINCE" | "PHONE" | "EMAIL" | "NOTE";
        /**
         * @description Which.
         * @enum {string}
         */
        ImportIssueCode: "required" | "too_long" | "too_many" | "not_an_email" | "not_a_name" | "not_a_phone" | "zero_restored" | "not_converted" | "no_delegation" | "repeats_row" | "same_email" | "at_meeting" | "role_taken" | "check";
        ImportIssueDto: {
            /** @description An error keeps the row out; a warning asks for a look. */
            severity: components["schemas"]["Severity"];
            /** @description What the words need: `max`, `row`, `code`, `phone`. */
            params: {
                [key: string]: string | number;
            };
            /** @description The cell. */
            field: components["schemas"]["ImportField"];
            /** @description Which. */
            code: components["schemas"]["ImportIssueCode"];
        };
        ImportRowDto: {
            /** @description A person, or a group that a text names. */
            kind: components["schemas"]["AttendeeKind"];
            /** @description OFFICIAL, unless a text says otherwise. */
            role: components["schemas"]["AttendeeRole"];
            /** @description The side of the meeting. */
            side: components["schemas"]["AttendeeSide"];
            /** @description Number of the row in the sheet; of a text the place in it. */
            number: number;
            /** @description People in a group, when the text counts them. */
            headCount: number | null;
            /** @description What the row says. */
            cells: components["schemas"]["ImportCellsDto"];
            /** @description The line under which it stands. */
            section: string | null;
            /** @description The delegation in which the delegate will be. */
            delegationId: string | null;
            /** @description Whether the row is left out. */
            skipped: boolean;
            /** @description Who of the directory it may be. */
            people: components["schemas"]["KnownPersonDto"][];
            /** @description Who of them it is taken for. */
            personId: string | null;
            /** @description What is wrong or odd. */
            issues: components["schemas"]["ImportIssueDto"][];
        };
        /**
         * @description The encoding that they seem to be in.
         * @enum {string}
         */
        LegacyEncoding: "TCVN3" | "VNI";
        /**
         * @description FONT: cells are in a font of that encoding; LETTERS: only the letters tell.
         * @enum {string}
         */
        EncodingEvidence: "FONT" | "LETTERS";
        EncodingSampleDto: {
            /** @description As the list has it. */
            before: string;
            /** @description As it would be. */
            after: string;
        };
        EncodingQuestionDto: {
            /** @description The encoding that they seem to be in. */
            encoding: components["schemas"]["LegacyEncoding"];
            /** @description FONT: cells are in a font of that encoding; LETTERS: only the letters tell. */
            evidence: components["schemas"]["EncodingEvidence"];
            /** @description Cells before and after. */
            samples: components["schemas"]["EncodingSampleDto"][];
        };
        ImportPreviewDto: {
            /** @description A table, or sentences. */
            format: components["schemas"]["ListFormat"];
            /** @description What each column was taken for. */
            columns: components["schemas"]["ImportColumn"][];
            /** @description Counts over all rows. */
            summary: components["schemas"]["ImportSummaryDto"];
            /** @description The rows that were asked for. */
            rows: components["schemas"]["ImportRowDto"][];
            /** @description What of a text was not understood, in its order. */
            rest: string[];
            /** @description Names of the visible sheets of a workbook; one without a name for a text. */
            sheets: string[];
            /** @description Which of them was read. */
            sheet: number;
            /** @description Number of the last row of the heading; 0: none was found. */
            headerRow: number;
            /** @description The names of the columns; empty where a column has none. */
            labels: string[];
            /** @description A question about the letters; asked as long as `told.encoding` is null. */
            question: components["schemas"]["EncodingQuestionDto"] | null;
            /** @description How many rows there are of the kind that is shown. */
            total: number;
        };
        ImportDelegationDto: {
            /** @description The delegation. */
            id: string;
            /** @description Its unit. */
            name: string;
        };
        AttendeeImportDto: {
            /** @description READING until `progress` is 100; then READY, or FAILED with the reason; APPLIED once it was taken over. */
            state: components["schemas"]["ImportState"];
            /** @description Why it cannot be read. */
            failure: components["schemas"]["ImportFailure"] | null;
            /** @description What somebody told about how to read it. */
            told: components["schemas"]["ToldReadingDto"];
            /** @description What was read; null unless READY. */
            preview: components["schemas"]["ImportPreviewDto"] | null;
            /** @description The delegations of the meeting, for a choice. */
            delegations: components["schemas"]["ImportDelegationDto"][];
            /** @description The import. */
            id: string;
            /** @description The meeting that it is brought for. */
            meetingId: string;
            /** @description Name of the file. */
            fileName: string;
            /** @description How much was read, in per cent. */
            progress: number;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        /** @enum {string} */
        ShownRows: "ALL" | "ERRORS" | "WARNINGS" | "KNOWN" | "SKIPPED";
        ReadingDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Which of the sheets, from 0. */
            sheet?: number | null;
            /** @description Number of the last row of the heading; 0: there is none. */
            headerRow?: number | null;
            /** @description UNICODE refuses a conversion that was offered; the others accept it. */
            encoding?: components["schemas"]["ListEncoding"] | null;
            /** @description A table, or sentences as officials write them. */
            format?: components["schemas"]["ListFormat"] | null;
            /** @description What each column is taken for, from the first on. */
            columns?: components["schemas"]["ImportColumn"][] | null;
        };
        /**
         * @description Leaves out every row with an error, or every one that stands in an earlier row or was taken over before.
         * @enum {string}
         */
        SkippableRows: "ERRORS" | "DOUBLES";
        ChangedCellDto: {
            /** @description Which cell of the row. */
            field: components["schemas"]["ImportField"];
            /** @description What it should say; several positions each on a line. */
            text: string;
        };
        ChangedRowDto: {
            /** @description Number of the row. */
            number: number;
            /** @description Whether the row is left out. */
            skipped?: boolean | null;
            /** @description Corrected cells. */
            cells?: components["schemas"]["ChangedCellDto"][] | null;
            /**
             * Format: uuid
             * @description A delegation of the meeting; null: none.
             */
            delegationId?: string | null;
            /**
             * Format: uuid
             * @description One of the people of the directory whom the row offers; null: somebody else.
             */
            personId?: string | null;
        };
        ChangeRowsDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Leaves out every row with an error, or every one that stands in an earlier row or was taken over before. */
            skip?: components["schemas"]["SkippableRows"] | null;
            /** @description Rows that are corrected or decided on. */
            rows?: components["schemas"]["ChangedRowDto"][] | null;
        };
        ApplyImportDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        AppliedImportDto: {
            /** @description How many attendees the meeting was given. */
            added: number;
        };
        MergePersonDto: {
            /**
             * Format: uuid
             * @description The person who stays.
             */
            intoId: string;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        /**
         * @description AGENDA: the lines, with the years of their titles moved on; DELEGATIONS: the units, those that have merged by their
         *     successors; PEOPLE: persons with the positions that the directory knows on the new day; NOTES: what there is to say
         *     to delegates and of each line; FILES: the secretariat's documents.
         * @enum {string}
         */
        MeetingCopyPart: "AGENDA" | "DELEGATIONS" | "PEOPLE" | "NOTES" | "FILES";
        CopyMeetingDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one meeting.
             */
            id: string;
            /**
             * Format: uuid
             * @description The cluster of the new meeting, which the caller's province heads in its year; left out: the same.
             */
            clusterId?: string | null;
            /** @description Năm thi đua of the new meeting. */
            emulationYear: number;
            /**
             * Format: date
             * @description Its day, in Vietnam.
             */
            heldOn: string;
            /** @description As it will stand on the invitation. */
            title: string;
            /** @description Where people will go. */
            venue: string;
            /**
             * @description AGENDA: the lines, with the years of their titles moved on; DELEGATIONS: the units, those that have merged by their
             *     successors; PEOPLE: persons with the positions that the directory knows on the new day; NOTES: what there is to say
             *     to delegates and of each line; FILES: the secretariat's documents.
             */
            parts: components["schemas"]["MeetingCopyPart"][];
        };
        /** @enum {string} */
        RecommendationStatus: "DRAFT" | "RECEIVED" | "CLASSIFIED" | "CLARIFY" | "FORWARDED" | "TRANSFERRED_BACK" | "IN_PROGRESS" | "REPORTED_UP" | "ANSWERED" | "CLOSED" | "REOPENED" | "MERGED";
        /** @enum {string} */
        YesNo: "true" | "false";
        /** @enum {string} */
        RecommendationGap: "topic" | "competence" | "leadUnit" | "raisedByUnit";
        /** @enum {string} */
        DeadlineState: "NONE" | "RUNNING" | "DUE_SOON" | "OVERDUE" | "IN_TIME" | "LATE";
        /** @enum {string} */
        Competence: "CLUSTER" | "PROVINCE" | "CENTRAL_BOARD" | "HOME_AFFAIRS_MINISTRY" | "CENTRAL_COUNCIL" | "GOVERNMENT" | "NATIONAL_ASSEMBLY" | "OTHER_MINISTRY";
        /** @enum {string} */
        ResultClass: "RESOLVED" | "IN_PROGRESS" | "PLANNED" | "EXPLAINED";
        /** @enum {string} */
        RecommendationSort: "newest" | "deadline";
        /**
         * @description How long the answer may take: 20, 10 or 30 working days unless the settings say otherwise.
         * @enum {string}
         */
        AnswerTerm: "STANDARD" | "URGENT" | "COMPLEX";
        RecommendationTopicDto: {
            /** @description The topic. */
            id: string;
            /** @description THEMATIC_COMMENDATION */
            code: string;
            /** @description The name in Vietnamese. */
            nameVi: string;
            /** @description The name in English. */
            nameEn: string;
        };
        RecommendationMeetingDto: {
            /**
             * Format: date
             * @description The day, in Vietnam.
             */
            heldOn: string;
            /** @description The meeting. */
            id: string;
            /** @description As it stands on the invitation. */
            title: string;
        };
        NamedDto: {
            /** @description Its id. */
            id: string;
            /** @description The short name of a unit, the name of a person. */
            name: string;
        };
        RecommendationListItemDto: {
            /** @description Where it stands in its life cycle (docs/domain.md §4.2). */
            status: components["schemas"]["RecommendationStatus"];
            /**
             * Format: date
             * @description The day on which it was asked: that of the meeting.
             */
            raisedOn: string;
            /** @description How long the answer may take: 20, 10 or 30 working days unless the settings say otherwise. */
            answerTerm: components["schemas"]["AnswerTerm"];
            /**
             * Format: date
             * @description Hạn trả lời; null until assigned.
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description Until when it is to be classified, or made clear; null in every other step.
             */
            stepDueOn: string | null;
            /**
             * Format: date
             * @description The deadline that counts now: that of the step while it is received or made clear, else that of the answer.
             */
            deadlineOn: string | null;
            /** @description How it stands to that deadline. */
            deadlineState: components["schemas"]["DeadlineState"];
            /** @description The first 500 characters. */
            text: string;
            /** @description The recommendation. */
            id: string;
            /** @description KN-2020-014; null until the desk has received it. */
            code: string | null;
            /** @description Lĩnh vực; null until chosen. */
            topic: components["schemas"]["RecommendationTopicDto"] | null;
            /** @description The unit that asked, or who asked in words; null when the record does not say. */
            raisedBy: string | null;
            /** @description The meeting where it was asked. */
            meeting: components["schemas"]["RecommendationMeetingDto"];
            /** @description The meeting's cluster. */
            clusterName: string;
            /** @description Published answers. */
            responsesCount: number;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description False is "chưa trả lời": no answer is published. */
            answered: boolean;
            /** @description Đơn vị chủ trì; null until assigned. */
            leadUnit: components["schemas"]["NamedDto"] | null;
            /** @description Who at the board follows it; null for everybody but the board. */
            handler: components["schemas"]["NamedDto"] | null;
            /** @description The deadline that counts now has passed. */
            overdue: boolean;
        };
        RecommendationPageDto: {
            /** @description In the order that was asked for. */
            items: components["schemas"]["RecommendationListItemDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        StatusCountDto: {
            /** @description The status that is counted. */
            status: components["schemas"]["RecommendationStatus"];
            /** @description How many have it. */
            count: number;
            /** @description How many of them have no published answer. */
            unanswered: number;
        };
        RecommendationCountsDto: {
            /** @description A line for each status that any has. */
            counts: components["schemas"]["StatusCountDto"][];
            /** @description Over all statuses but DRAFT: nobody has received that yet. */
            total: number;
            /** @description "Chưa trả lời", over the same. */
            unanswered: number;
            /** @description "Quá hạn", over the same. */
            overdue: number;
            /** @description "Sắp đến hạn", over the same. */
            dueSoon: number;
        };
        /**
         * @description What the answer says (docs/domain.md §0.5).
         * @enum {string}
         */
        ResponseKind: "AGREED" | "DECIDED_AT_MEETING" | "IN_PROGRESS" | "PLANNED" | "WILL_COORDINATE" | "AGGREGATE" | "REPORT_UP" | "CALL_TO_MEMBERS" | "EXPLAINED";
        /**
         * @description Đã, đang, sẽ; null: the answer does not say.
         * @enum {string}
         */
        Tense: "DONE" | "ONGOING" | "FUTURE";
        /**
         * @description A draft, approved or not, is seen by the board alone.
         * @enum {string}
         */
        ResponseStatus: "DRAFT" | "APPROVED" | "PUBLISHED";
        ResponseDto: {
            /** @description What the answer says (docs/domain.md §0.5). */
            kinds: components["schemas"]["ResponseKind"][];
            /** @description Đã, đang, sẽ; null: the answer does not say. */
            tense: components["schemas"]["Tense"] | null;
            /**
             * Format: date
             * @description Null: no date is promised.
             */
            dueOn: string | null;
            /** @description A draft, approved or not, is seen by the board alone. */
            status: components["schemas"]["ResponseStatus"];
            /**
             * Format: date
             * @description Until when it is to be published; null unless it is approved and not out yet, and for all but the board.
             */
            publishDueOn: string | null;
            /** @description The answer. */
            id: string;
            /** @description What it answers. */
            recommendationId: string;
            /** @description The line of the record in which it was spoken; null for an answer that the board wrote. */
            entryId: string | null;
            /** @description The answer in full. */
            text: string;
            /** @description Who answered, with the position, as in the record. */
            speaker: string | null;
            /** @description Đơn vị chủ trì, as written. */
            responsibleBody: string | null;
            /** @description Đơn vị phối hợp, as written. */
            counterpartBodies: string[];
            /** @description Number and date of the answering document. */
            documentReference: string | null;
            /** @description Who drafted it; null for what was spoken, and for all but the board. */
            author: string | null;
            /** @description The leader who approved it; null before that, for what was spoken, and for all but the board. */
            approvedBy: string | null;
            /**
             * Format: date-time
             * @description When it was approved; null as `approvedBy` is.
             */
            approvedAt: string | null;
            /** @description Why the leader sent it back; null once it is written anew, and for all but the board. */
            returnReason: string | null;
            /**
             * Format: date-time
             * @description When everybody could read it; null for a draft.
             */
            publishedAt: string | null;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do with it now: `update`, `delete`, `approve`, `return`, `publish`. */
            actions: string[];
        };
        AskedAndAnsweredDto: {
            /** @description Where it stands in its life cycle (docs/domain.md §4.2). */
            status: components["schemas"]["RecommendationStatus"];
            /**
             * Format: date
             * @description The day on which it was asked: that of the meeting.
             */
            raisedOn: string;
            /** @description How long the answer may take: 20, 10 or 30 working days unless the settings say otherwise. */
            answerTerm: components["schemas"]["AnswerTerm"];
            /**
             * Format: date
             * @description Hạn trả lời; null until assigned.
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description Until when it is to be classified, or made clear; null in every other step.
             */
            stepDueOn: string | null;
            /**
             * Format: date
             * @description The deadline that counts now: that of the step while it is received or made clear, else that of the answer.
             */
            deadlineOn: string | null;
            /** @description How it stands to that deadline. */
            deadlineState: components["schemas"]["DeadlineState"];
            /** @description What is asked, in full. */
            text: string;
            /** @description Its answers; drafts among them for the board alone. */
            responses: components["schemas"]["ResponseDto"][];
            /** @description The recommendation. */
            id: string;
            /** @description KN-2020-014; null until the desk has received it. */
            code: string | null;
            /** @description Lĩnh vực; null until chosen. */
            topic: components["schemas"]["RecommendationTopicDto"] | null;
            /** @description The unit that asked, or who asked in words; null when the record does not say. */
            raisedBy: string | null;
            /** @description The meeting where it was asked. */
            meeting: components["schemas"]["RecommendationMeetingDto"];
            /** @description The meeting's cluster. */
            clusterName: string;
            /** @description Published answers. */
            responsesCount: number;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description False is "chưa trả lời": no answer is published. */
            answered: boolean;
            /** @description Đơn vị chủ trì; null until assigned. */
            leadUnit: components["schemas"]["NamedDto"] | null;
            /** @description Who at the board follows it; null for everybody but the board. */
            handler: components["schemas"]["NamedDto"] | null;
            /** @description The deadline that counts now has passed. */
            overdue: boolean;
        };
        MeetingRecommendationsDto: {
            /**
             * Format: date
             * @description The day of the meeting.
             */
            heldOn: string;
            /** @description The cluster whose members may be named as asking, on this day. */
            clusterId: string;
            /** @description In the order of the record; what was entered outside it comes last. */
            items: components["schemas"]["AskedAndAnsweredDto"][];
            /** @description What the caller may do now: `create`. */
            actions: string[];
        };
        /**
         * @description The way it came.
         * @enum {string}
         */
        Channel: "AT_MEETING" | "ONLINE" | "WRITTEN";
        /**
         * @description Whether its own unit has the answer; null: it names no unit, or it is not the caller's to know.
         * @enum {string}
         */
        ReceivedState: "WAITING" | "CONFIRMED" | "UNSATISFIED" | "SILENT";
        RecommendationEntryDto: {
            /** @description The line. */
            id: string;
            /** @description Its words. */
            text: string;
            /** @description Who spoke, with the positions at the meeting; null when the record does not say. */
            speaker: string | null;
        };
        RecommendationLinkDto: {
            /** @description The recommendation. */
            id: string;
            /** @description KN-2020-014; null until the desk has received it. */
            code: string | null;
        };
        OriginDto: {
            /**
             * Format: date
             * @description The day on which it was asked.
             */
            raisedOn: string;
            /** @description Whether its unit has the answer; null: it names no unit, or it is not the caller's to know. */
            received: components["schemas"]["ReceivedState"] | null;
            /** @description The recommendation that was merged. */
            id: string;
            /** @description Its own code: KN-2020-014. */
            code: string | null;
            /** @description What it asks, in full. */
            text: string;
            /** @description The unit that asked it, or who asked in words. */
            raisedBy: string | null;
            /** @description The meeting where it was asked. */
            meeting: components["schemas"]["RecommendationMeetingDto"];
            /** @description The meeting's cluster. */
            clusterName: string;
            /** @description For taking it out of the group: the version seen. */
            version: number;
        };
        UpwardReportDto: {
            /**
             * Format: date
             * @description When it was reported.
             */
            reportedOn: string;
            /**
             * Format: date
             * @description When it said so; null while it is waited for.
             */
            repliedOn: string | null;
            /** @description The report. */
            id: string;
            /** @description Cấp có thẩm quyền, as the document names it. */
            authority: string;
            /** @description Number and date of the document. */
            documentReference: string;
            /** @description What else there is to say. */
            note: string | null;
            /** @description What the authority said; null while it is waited for. */
            reply: string | null;
            /** @description Who entered the report. */
            by: string | null;
            /**
             * Format: date-time
             * @description When it was entered.
             */
            at: string;
        };
        DeadlineChangeDto: {
            /**
             * Format: date
             * @description Until when the answer was due before; null: there was no day.
             */
            fromDueOn: string | null;
            /**
             * Format: date
             * @description Until when it was due from then on.
             */
            toDueOn: string;
            /** @description The change. */
            id: string;
            /** @description Why. */
            reason: string;
            /** @description Who moved it. */
            by: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
        };
        OpinionUnitDto: {
            /** @description The unit. */
            id: string;
            /** @description Its short name. */
            name: string;
        };
        OpinionDto: {
            /**
             * Format: date
             * @description Until when.
             */
            dueOn: string;
            /** @description The question with its opinion. */
            id: string;
            /** @description Who is asked. */
            unit: components["schemas"]["OpinionUnitDto"];
            /** @description What it is asked in particular; null: what it thinks of the recommendation. */
            question: string | null;
            /** @description Who asked. */
            askedBy: string | null;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            askedAt: string;
            /** @description The opinion; null while it is waited for. */
            text: string | null;
            /** @description Who gave or entered it. */
            givenBy: string | null;
            /**
             * Format: date-time
             * @description When it was given; null while it is waited for.
             */
            givenAt: string | null;
            /** @description The day has passed, and no opinion has come. */
            overdue: boolean;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `give`, `withdraw`. */
            actions: string[];
        };
        /**
         * @description Whether the unit is satisfied.
         * @enum {string}
         */
        ReceiptOutcome: "CONFIRMED" | "UNSATISFIED";
        ReceiptDto: {
            /** @description Whether the unit is satisfied. */
            outcome: components["schemas"]["ReceiptOutcome"];
            /** @description The receipt. */
            id: string;
            /** @description Which recommendation: this one, or one that was merged into it. */
            recommendationId: string;
            /** @description Why not. */
            reason: string | null;
            /** @description The unit that asked, or who asked in words. */
            unit: string | null;
            /** @description Who said it for the unit. */
            by: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
        };
        ReminderDto: {
            /**
             * Format: date
             * @description The deadline that it was reminded of.
             */
            dueOn: string | null;
            /** @description The reminder. */
            id: string;
            /** @description The unit that was reminded. */
            unit: string | null;
            /** @description The words of whoever reminded; null for the daily round. */
            note: string | null;
            /** @description Who reminded; null: the daily round. */
            by: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
        };
        RecommendationStepDto: {
            /** @description Where it stood; null: it was new. */
            fromStatus: components["schemas"]["RecommendationStatus"] | null;
            /** @description Where it stood from then on. */
            toStatus: components["schemas"]["RecommendationStatus"];
            /** @description The one that it was merged into until then; null: it was merged into none. */
            leftGroup: components["schemas"]["RecommendationLinkDto"] | null;
            /** @description The one that it was merged into from then on; null: into none. */
            joinedGroup: components["schemas"]["RecommendationLinkDto"] | null;
            /** @description Why, when that was said; null also of another unit's objection. */
            reason: string | null;
            /** @description Who took it; null: the program, or another unit by its objection. */
            by: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
        };
        RecommendationMoveDto: {
            /** @description Where the step leads. */
            to: components["schemas"]["RecommendationStatus"];
            /** @description The step must say why. */
            reasonRequired: boolean;
            /** @description The step must say what came of it, as nobody has yet. */
            resultRequired: boolean;
        };
        RecommendationDto: {
            /** @description Where it stands in its life cycle (docs/domain.md §4.2). */
            status: components["schemas"]["RecommendationStatus"];
            /**
             * Format: date
             * @description The day on which it was asked: that of the meeting.
             */
            raisedOn: string;
            /** @description How long the answer may take: 20, 10 or 30 working days unless the settings say otherwise. */
            answerTerm: components["schemas"]["AnswerTerm"];
            /**
             * Format: date
             * @description Hạn trả lời; null until assigned.
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description Until when it is to be classified, or made clear; null in every other step.
             */
            stepDueOn: string | null;
            /**
             * Format: date
             * @description The deadline that counts now: that of the step while it is received or made clear, else that of the answer.
             */
            deadlineOn: string | null;
            /** @description How it stands to that deadline. */
            deadlineState: components["schemas"]["DeadlineState"];
            /** @description What the meeting was for. */
            meetingKind: components["schemas"]["MeetingKind"];
            /** @description Thẩm quyền giải quyết; null until classified. */
            competence: components["schemas"]["Competence"] | null;
            /** @description What came of it; null until somebody said so. */
            resultClass: components["schemas"]["ResultClass"] | null;
            /** @description The way it came. */
            channel: components["schemas"]["Channel"];
            /**
             * Format: date
             * @description The day of its answer; null again when it is taken up anew.
             */
            answeredOn: string | null;
            /** @description Whether its own unit has the answer; null: it names no unit, or it is not the caller's to know. */
            received: components["schemas"]["ReceivedState"] | null;
            /** @description What is asked, in full. */
            text: string;
            /** @description The cluster of the meeting. */
            clusterId: string;
            /** @description Năm thi đua of the meeting, in which its code is numbered. */
            emulationYear: number;
            /** @description The unit that asked; null when none is named. */
            raisedByUnitId: string | null;
            /** @description Null when only the answer shows that it was asked, or when it was entered between meetings. */
            entry: components["schemas"]["RecommendationEntryDto"] | null;
            /** @description The one that it is answered with; null: it stands for itself. */
            mergedInto: components["schemas"]["RecommendationLinkDto"] | null;
            /** @description Those that are answered with it, the earliest first. */
            origins: components["schemas"]["OriginDto"][];
            /** @description The same, asked in an earlier year. */
            repeats: components["schemas"]["RecommendationLinkDto"] | null;
            /** @description The same, asked again later. */
            repeatedBy: components["schemas"]["RecommendationLinkDto"][];
            /** @description Published ones for everybody; the board sees its drafts too. */
            responses: components["schemas"]["ResponseDto"][];
            /** @description To whom it was reported, and what came back; the earliest first. */
            upwardReports: components["schemas"]["UpwardReportDto"][];
            /** @description How its deadline was moved; the earliest first. */
            deadlineChanges: components["schemas"]["DeadlineChangeDto"][];
            /** @description What co-ordinating units are asked and say: all for the board, its own for a unit. */
            opinions: components["schemas"]["OpinionDto"][];
            /** @description What the units that asked say of the answer: all for the board, its own for a unit. */
            receipts: components["schemas"]["ReceiptDto"][];
            /** @description When units were reminded; for the board alone. */
            reminders: components["schemas"]["ReminderDto"][];
            /** @description Its way so far, the first step first. */
            steps: components["schemas"]["RecommendationStepDto"][];
            /**
             * @description What the caller may do now: `classify`, `respond`, `assign`, `extend`, `report-up`, `reply` (to a report upwards),
             *     `merge`, `unmerge`, `repeat`, `remind`, `ask-opinion`, `confirm`, `object`.
             */
            actions: string[];
            /** @description The steps that the caller may take now. */
            moves: components["schemas"]["RecommendationMoveDto"][];
            /** @description The recommendation. */
            id: string;
            /** @description KN-2020-014; null until the desk has received it. */
            code: string | null;
            /** @description Lĩnh vực; null until chosen. */
            topic: components["schemas"]["RecommendationTopicDto"] | null;
            /** @description The unit that asked, or who asked in words; null when the record does not say. */
            raisedBy: string | null;
            /** @description The meeting where it was asked. */
            meeting: components["schemas"]["RecommendationMeetingDto"];
            /** @description The meeting's cluster. */
            clusterName: string;
            /** @description Published answers. */
            responsesCount: number;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description False is "chưa trả lời": no answer is published. */
            answered: boolean;
            /** @description Đơn vị chủ trì; null until assigned. */
            leadUnit: components["schemas"]["NamedDto"] | null;
            /** @description Who at the board follows it; null for everybody but the board. */
            handler: components["schemas"]["NamedDto"] | null;
            /** @description The deadline that counts now has passed. */
            overdue: boolean;
        };
        CreateRecommendationDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one recommendation.
             */
            id: string;
            /**
             * Format: uuid
             * @description The meeting that it is made for.
             */
            meetingId: string;
            /** @description What is asked, at most 10,000 characters. */
            text: string;
            /**
             * Format: uuid
             * @description Lĩnh vực, if chosen.
             */
            topicId?: string | null;
            /**
             * Format: uuid
             * @description The unit that asks; a focal point names one of its own.
             */
            raisedByUnitId?: string | null;
            /** @description Who asks, in words, when no unit is named. */
            raisedByText?: string | null;
        };
        ClassifyRecommendationDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /**
             * Format: uuid
             * @description Lĩnh vực.
             */
            topicId?: string | null;
            /** @description Thẩm quyền giải quyết. */
            competence?: components["schemas"]["Competence"] | null;
            /**
             * Format: uuid
             * @description The unit that asked.
             */
            raisedByUnitId?: string | null;
        };
        MoveRecommendationDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description One of the `moves` of the recommendation. */
            to: components["schemas"]["RecommendationStatus"];
            /** @description Why; asked for by some steps. */
            reason?: string | null;
            /** @description What came of it: with ANSWERED and CLOSED only. CLOSED needs one, here or from before. */
            resultClass?: components["schemas"]["ResultClass"] | null;
        };
        SeenRecommendationDto: {
            /**
             * Format: uuid
             * @description The recommendation.
             */
            id: string;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        AssignRecommendationsDto: {
            /**
             * Format: uuid
             * @description Đơn vị chủ trì.
             */
            leadUnitId: string;
            /**
             * Format: uuid
             * @description Who at the board follows it; left out: nobody.
             */
            handlerId?: string | null;
            /** @description How long the answer may take; reckoned from today, when it is assigned for the first time. */
            answerTerm: components["schemas"]["AnswerTerm"];
            /**
             * Format: date
             * @description Until when, if not as the term has it; from today on. Once there is a deadline only an extension moves it.
             */
            dueOn?: string | null;
            /** @description 1 to 100 recommendations, each as its reader saw it; every one is judged by itself. */
            items: components["schemas"]["SeenRecommendationDto"][];
        };
        RefusedItemDto: {
            /** @description What stays as it was. */
            id: string;
            /** @description Why: a code as in the problem that a request for this one alone would give. */
            code: string;
        };
        DecidedItemsDto: {
            /** @description What is done, in the order of the request. */
            done: string[];
            /** @description What stays as it was. */
            refused: components["schemas"]["RefusedItemDto"][];
        };
        AskOpinionDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one question.
             */
            id: string;
            /**
             * Format: uuid
             * @description Đơn vị phối hợp.
             */
            unitId: string;
            /** @description What it is asked in particular, at most 2,000 characters; without it, what it thinks of the recommendation. */
            question?: string | null;
            /**
             * Format: date
             * @description Until when; left out: as many working days from today as the settings give an opinion.
             */
            dueOn?: string | null;
        };
        AssignRecommendationDto: {
            /**
             * Format: uuid
             * @description Đơn vị chủ trì.
             */
            leadUnitId: string;
            /**
             * Format: uuid
             * @description Who at the board follows it; left out: nobody.
             */
            handlerId?: string | null;
            /** @description How long the answer may take; reckoned from today, when it is assigned for the first time. */
            answerTerm: components["schemas"]["AnswerTerm"];
            /**
             * Format: date
             * @description Until when, if not as the term has it; from today on. Once there is a deadline only an extension moves it.
             */
            dueOn?: string | null;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Co-ordinating units whose opinion is asked at once, at most 20. */
            opinions?: components["schemas"]["AskOpinionDto"][] | null;
        };
        ExtendDeadlineDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /**
             * Format: date
             * @description The new deadline, from today on.
             */
            dueOn: string;
            /** @description Why, at most 1,000 characters. */
            reason: string;
        };
        ReportUpDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one report.
             */
            id: string;
            /** @description Cấp có thẩm quyền, as the document names it. */
            authority: string;
            /** @description Number and date of the document: "số 123/BC-BTĐKT ngày 02/4/2021". */
            documentReference: string;
            /**
             * Format: date
             * @description When it was reported; today at the latest.
             */
            reportedOn: string;
            /** @description What else there is to say, at most 2,000 characters. */
            note?: string | null;
        };
        ReplyToReportDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description What the authority said, at most 10,000 characters. */
            reply: string;
            /**
             * Format: date
             * @description When; from the day of the report until today.
             */
            repliedOn: string;
        };
        DeskSettingsDto: {
            /** @description Phân loại: from receipt to classification. */
            triageDays: number;
            /** @description Bổ sung, làm rõ: from the question to the missing facts. */
            clarifyDays: number;
            /** @description Trả lời: from the assignment to the answer. */
            answerDays: number;
            /** @description The same for what is urgent. */
            urgentAnswerDays: number;
            /** @description The same for what is complex. */
            complexAnswerDays: number;
            /** @description For a co-ordinating unit to give its opinion. */
            opinionDays: number;
            /** @description Công bố: from the approval of an answer to its publication. */
            publishDays: number;
            /** @description For a province to say that it has the answer; silence after that counts as receipt. */
            receiptDays: number;
            /** @description For an answer that did not satisfy its province, or is to be corrected. */
            correctionDays: number;
            /** @description So many working days before a deadline it is "due soon"; 0: on the day itself. */
            dueSoonDays: number;
            /** @description Raised by every change; whoever changes them names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `update`. */
            actions: string[];
        };
        UpdateDeskSettingsDto: {
            /** @description Phân loại: from receipt to classification. */
            triageDays: number;
            /** @description Bổ sung, làm rõ: from the question to the missing facts. */
            clarifyDays: number;
            /** @description Trả lời: from the assignment to the answer. */
            answerDays: number;
            /** @description The same for what is urgent. */
            urgentAnswerDays: number;
            /** @description The same for what is complex. */
            complexAnswerDays: number;
            /** @description For a co-ordinating unit to give its opinion. */
            opinionDays: number;
            /** @description Công bố: from the approval of an answer to its publication. */
            publishDays: number;
            /** @description For a province to say that it has the answer; silence after that counts as receipt. */
            receiptDays: number;
            /** @description For an answer that did not satisfy its province, or is to be corrected. */
            correctionDays: number;
            /** @description So many working days before a deadline it is "due soon"; 0: on the day itself. */
            dueSoonDays: number;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        DeskPeopleDto: {
            /** @description By name. */
            items: components["schemas"]["NamedDto"][];
        };
        AnsweredQuestionDto: {
            /** @description Where it stands in its life cycle. */
            status: components["schemas"]["RecommendationStatus"];
            /**
             * Format: date
             * @description Hạn trả lời; null until set.
             */
            dueOn: string | null;
            /** @description The recommendation. */
            id: string;
            /** @description KN-2020-014; null while its meeting is not closed. */
            code: string | null;
            /** @description What is asked: the first 500 characters. */
            text: string;
            /** @description Lĩnh vực; null until chosen. */
            topic: components["schemas"]["RecommendationTopicDto"] | null;
            /** @description Who asked: a unit, or in words; null when the record does not say. */
            raisedBy: string | null;
            /** @description The cluster of its meeting. */
            clusterName: string;
        };
        AnswerWithQuestionDto: {
            /** @description The answer. */
            answer: components["schemas"]["ResponseDto"];
            /** @description What it answers. */
            recommendation: components["schemas"]["AnsweredQuestionDto"];
        };
        AnswerPageDto: {
            /** @description What waits: the longest waiting first. Published: those of the topic first, then the latest. */
            items: components["schemas"]["AnswerWithQuestionDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        SeenResponseDto: {
            /**
             * Format: uuid
             * @description The answer.
             */
            id: string;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        SeenResponsesDto: {
            /** @description 1 to 100 answers, each as its reader saw it; every one is judged by itself. */
            items: components["schemas"]["SeenResponseDto"][];
        };
        PublishResponsesDto: {
            /** @description What came of all of these recommendations, where the answers settle them; each keeps its own when left out. */
            resultClass?: components["schemas"]["ResultClass"] | null;
            /** @description 1 to 100 answers, each as its reader saw it; every one is judged by itself. */
            items: components["schemas"]["SeenResponseDto"][];
        };
        CreateResponseDto: {
            /** @description What the answer says; at least one kind, each once (docs/domain.md §0.5). */
            kinds: components["schemas"]["ResponseKind"][];
            /** @description The answer, at most 10,000 characters. */
            text: string;
            /** @description Đã, đang, sẽ; null: the answer does not say. */
            tense?: components["schemas"]["Tense"] | null;
            /** @description Đơn vị chủ trì, as written. */
            responsibleBody?: string | null;
            /** @description Đơn vị phối hợp, as written; at most 20. */
            counterpartBodies?: string[] | null;
            /**
             * Format: date
             * @description The day until which something is promised; null: no date is promised.
             */
            dueOn?: string | null;
            /** @description Number and date of the answering document: "số 123/BTĐKT-VP ngày 02/4/2021". */
            documentReference?: string | null;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one answer.
             */
            id: string;
        };
        UpdateResponseDto: {
            /** @description What the answer says; at least one kind, each once (docs/domain.md §0.5). */
            kinds: components["schemas"]["ResponseKind"][];
            /** @description The answer, at most 10,000 characters. */
            text: string;
            /** @description Đã, đang, sẽ; null: the answer does not say. */
            tense?: components["schemas"]["Tense"] | null;
            /** @description Đơn vị chủ trì, as written. */
            responsibleBody?: string | null;
            /** @description Đơn vị phối hợp, as written; at most 20. */
            counterpartBodies?: string[] | null;
            /**
             * Format: date
             * @description The day until which something is promised; null: no date is promised.
             */
            dueOn?: string | null;
            /** @description Number and date of the answering document: "số 123/BTĐKT-VP ngày 02/4/2021". */
            documentReference?: string | null;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        ApproveResponseDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        ReturnResponseDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description What is to be written otherwise, at most 1,000 characters. */
            reason: string;
        };
        PublishResponseDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description What came of the recommendation, when the answer settles it; kept as it is when left out. */
            resultClass?: components["schemas"]["ResultClass"] | null;
        };
        AnswerTemplateDto: {
            /** @description What an answer that begins from it says. */
            kinds: components["schemas"]["ResponseKind"][];
            /** @description Đã, đang, sẽ; null: chosen with the answer. */
            tense: components["schemas"]["Tense"] | null;
            /** @description The template. */
            id: string;
            /** @description What lists of choice call it. */
            name: string;
            /** @description The words that an answer begins from. */
            text: string;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        AnswerTemplateListDto: {
            /** @description By name. */
            items: components["schemas"]["AnswerTemplateDto"][];
        };
        CreateAnswerTemplateDto: {
            /** @description What lists of choice call it; no two have the same name. */
            name: string;
            /** @description What an answer that begins from it says (docs/domain.md §0.5); may be none. */
            kinds: components["schemas"]["ResponseKind"][];
            /** @description Đã, đang, sẽ; null: chosen with the answer. */
            tense?: components["schemas"]["Tense"] | null;
            /** @description The words that an answer begins from, at most 10,000 characters. */
            text: string;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one template.
             */
            id: string;
        };
        UpdateAnswerTemplateDto: {
            /** @description What lists of choice call it; no two have the same name. */
            name: string;
            /** @description What an answer that begins from it says (docs/domain.md §0.5); may be none. */
            kinds: components["schemas"]["ResponseKind"][];
            /** @description Đã, đang, sẽ; null: chosen with the answer. */
            tense?: components["schemas"]["Tense"] | null;
            /** @description The words that an answer begins from, at most 10,000 characters. */
            text: string;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        /** @enum {string} */
        CommitmentState: "OPEN" | "FULFILLED" | "ABANDONED";
        /** @enum {string} */
        CommitmentDue: "OVERDUE" | "UPCOMING" | "NO_DATE";
        AnsweredRecommendationDto: {
            /** @description The recommendation. */
            id: string;
            /** @description KN-2020-014; null while its meeting is not closed. */
            code: string | null;
            /** @description What is asked: the first 200 characters. */
            text: string;
        };
        CommitmentDto: {
            /**
             * Format: date
             * @description Until when; null: "không hứa thời hạn".
             */
            dueOn: string | null;
            /** @description What became of it. */
            state: components["schemas"]["CommitmentState"];
            /**
             * Format: date
             * @description When it was settled; null while it is open.
             */
            settledOn: string | null;
            /** @description The commitment. */
            id: string;
            /** @description Who promised, as the answer names them; null: the answer does not say. */
            body: string | null;
            /** @description What was promised, as it was said. */
            text: string;
            /** @description It is open and its day has passed. */
            overdue: boolean;
            /** @description By what it was fulfilled, or why it was given up. */
            outcome: string | null;
            /** @description It was spoken at the meeting; else it stands in a written answer. */
            spoken: boolean;
            /** @description The recommendation that it answers; for a member whose own was merged into another, its own. */
            recommendation: components["schemas"]["AnsweredRecommendationDto"];
            /** @description The meeting where that was asked. */
            meeting: components["schemas"]["RecommendationMeetingDto"];
            /** @description The meeting's cluster. */
            clusterName: string;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `settle`. */
            actions: string[];
        };
        CommitmentPageDto: {
            /** @description Those with the nearest day first, those without one last. */
            items: components["schemas"]["CommitmentDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        SettleCommitmentDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description What became of it; OPEN takes it up again. */
            state?: components["schemas"]["CommitmentState"] | null;
            /** @description By what it was fulfilled, or why it was given up: neither goes without. At most 2,000 characters. */
            outcome?: string | null;
            /**
             * Format: date
             * @description The day on which it was settled, today unless told; not after today.
             */
            settledOn?: string | null;
            /**
             * Format: date
             * @description Until when it is to be done; null: no day.
             */
            dueOn?: string | null;
        };
        /**
         * @description Where it comes from.
         * @enum {string}
         */
        CallSource: "RECORD" | "ANSWER" | "BOARD";
        /**
         * @description How far it is; null: "chưa trả lời".
         * @enum {string}
         */
        ReplyState: "DONE" | "ONGOING" | "NOT_APPLICABLE";
        MemberReplyDto: {
            /** @description How far it is; null: "chưa trả lời". */
            state: components["schemas"]["ReplyState"] | null;
            /** @description The member. */
            unitId: string;
            /** @description Its name. */
            unitName: string;
            /** @description What it wrote. */
            text: string | null;
            /**
             * Format: date-time
             * @description When it last wrote.
             */
            at: string | null;
            /** @description Version of the reply; null while there is none. */
            version: number | null;
            /** @description Whether the caller may write it. */
            mayReply: boolean;
        };
        ActionRequestDto: {
            /**
             * Format: date
             * @description Until when; null: no day is set.
             */
            dueOn: string | null;
            /** @description Where it comes from. */
            source: components["schemas"]["CallSource"];
            /** @description The call. */
            id: string;
            /** @description What the members are asked to do. */
            text: string;
            /** @description Who asks, as in the record; null when it does not say. */
            askedBy: string | null;
            /** @description What the answer answers that makes the call; null for another source. */
            recommendation: components["schemas"]["AnsweredRecommendationDto"] | null;
            /** @description The meeting to whose members it is made. */
            meeting: components["schemas"]["RecommendationMeetingDto"];
            /** @description The meeting's cluster. */
            clusterName: string;
            /** @description The members on the day of the meeting, by name; none for a caller who is not of the cluster. */
            members: components["schemas"]["MemberReplyDto"][];
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `update`, `delete`. */
            actions: string[];
        };
        ActionRequestPageDto: {
            /** @description Those of the latest meeting first. */
            items: components["schemas"]["ActionRequestDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        CreateActionRequestDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one call.
             */
            id: string;
            /**
             * Format: uuid
             * @description The meeting to whose members it is made.
             */
            meetingId: string;
            /** @description What they are asked to do, at most 10,000 characters. */
            text: string;
            /** @description Who asks, as it is to be read. */
            askedBy?: string | null;
            /**
             * Format: date
             * @description Until when; null: no day is set.
             */
            dueOn?: string | null;
        };
        UpdateActionRequestDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description What the members are asked to do. */
            text?: string | null;
            /** @description Who asks. */
            askedBy?: string | null;
            /**
             * Format: date
             * @description Until when.
             */
            dueOn?: string | null;
        };
        ReplyDto: {
            /** @description The version of the reply that the writer saw; null: there was none. */
            version?: number | null;
            /** @description How far the unit is. */
            state: components["schemas"]["ReplyState"];
            /** @description What it did or is doing, or why it does not apply; at most 5,000 characters. */
            text: string;
        };
        /**
         * @description What each column is taken for.
         * @enum {string}
         */
        IntakeColumn: "TEXT" | "UNIT" | "TOPIC" | "COMPETENCE" | "PERSON" | "DAY" | "NOTE" | "IGNORED";
        ToldIntakeReadingDto: {
            /** @description The answer to the question about letters. */
            encoding: components["schemas"]["ListEncoding"] | null;
            /** @description What each column is taken for. */
            columns: components["schemas"]["IntakeColumn"][] | null;
            /** @description Which of the sheets, from 0. */
            sheet: number | null;
            /** @description Number of the last row of the heading. */
            headerRow: number | null;
        };
        TableCountsDto: {
            /** @description Rows that were read. */
            rows: number;
            /** @description Rows that are not left out. */
            taken: number;
            /** @description Of those taken: with an error. */
            errors: number;
            /** @description Of those taken: with a warning, and no error. */
            warnings: number;
            /** @description Of those taken: what stands in an earlier row or was taken over before. */
            doubles: number;
        };
        IntakeCellsDto: {
            /** @description Nội dung kiến nghị. */
            TEXT: string;
            /** @description Đơn vị kiến nghị. */
            UNIT: string;
            /** @description Lĩnh vực. */
            TOPIC: string;
            /** @description Thẩm quyền giải quyết. */
            COMPETENCE: string;
            /** @description Người kiến nghị. */
            PERSON: string;
            /** @description Ngày kiến nghị, as written. */
            DAY: string;
            /** @description Ghi chú. */
            NOTE: string;
        };
        IntakeNamedDto: {
            /** @description Which. */
            id: string;
            /** @description Its name. */
            name: string;
        };
        /**
         * @description The cell.
         * @enum {string}
         */
        IntakeField: "TEXT" | "UNIT" | "TOPIC" | "COMPETENCE" | "PERSON" | "DAY" | "NOTE";
        /**
         * @description Which.
         * @enum {string}
         */
        IntakeIssueCode: "required" | "too_long" | "not_converted" | "unknown_unit" | "not_a_member" | "other_unit" | "no_unit" | "not_one_unit" | "unknown_topic" | "unknown_competence" | "not_a_day" | "future_day" | "repeats_row" | "already_entered" | "asked_before";
        IntakeIssueDto: {
            /** @description An error keeps the row out; a warning asks for a look. */
            severity: components["schemas"]["Severity"];
            /** @description What the words need: `max`, `row`, `code`, `phone`. */
            params: {
                [key: string]: string | number;
            };
            /** @description The cell. */
            field: components["schemas"]["IntakeField"];
            /** @description Which. */
            code: components["schemas"]["IntakeIssueCode"];
            /** @description What the cell might say instead, the likeliest first. */
            suggestions: string[];
        };
        IntakeRowDto: {
            /** @description Thẩm quyền that the cell was taken for. */
            competence: components["schemas"]["Competence"] | null;
            /**
             * Format: date
             * @description The day on which it was asked; null: the day of entering.
             */
            raisedOn: string | null;
            /** @description Number of the row in the sheet. */
            number: number;
            /** @description What the row says. */
            cells: components["schemas"]["IntakeCellsDto"];
            /** @description The line under which it stands. */
            section: string | null;
            /** @description The unit that asks. */
            unit: components["schemas"]["IntakeNamedDto"] | null;
            /** @description Lĩnh vực that the cell was taken for. */
            topic: components["schemas"]["IntakeNamedDto"] | null;
            /** @description Who asks, in words. */
            raisedBy: string | null;
            /** @description Whether the row is left out. */
            skipped: boolean;
            /** @description What is wrong or odd. */
            issues: components["schemas"]["IntakeIssueDto"][];
        };
        IntakePreviewDto: {
            /** @description What each column was taken for. */
            columns: components["schemas"]["IntakeColumn"][];
            /** @description Counts over all rows. */
            summary: components["schemas"]["TableCountsDto"];
            /** @description The rows that were asked for. */
            rows: components["schemas"]["IntakeRowDto"][];
            /** @description Names of the visible sheets of a workbook; one without a name for a text. */
            sheets: string[];
            /** @description Which of them was read. */
            sheet: number;
            /** @description Number of the last row of the heading; 0: none was found. */
            headerRow: number;
            /** @description The names of the columns; empty where a column has none. */
            labels: string[];
            /** @description A question about the letters; asked as long as `told.encoding` is null. */
            question: components["schemas"]["EncodingQuestionDto"] | null;
            /** @description How many rows there are of the kind that is shown. */
            total: number;
        };
        AppliedIntakeDto: {
            /** @description The codes of the recommendations, in the order of the rows: `KN-2021-014`. */
            codes: string[];
        };
        RecommendationImportDto: {
            /** @description READING until `progress` is 100; then READY, or FAILED with the reason; APPLIED once it was taken over. */
            state: components["schemas"]["ImportState"];
            /** @description Why it cannot be read. */
            failure: components["schemas"]["ImportFailure"] | null;
            /** @description What somebody told about how to read it. */
            told: components["schemas"]["ToldIntakeReadingDto"];
            /** @description What was read; null unless READY. */
            preview: components["schemas"]["IntakePreviewDto"] | null;
            /** @description What came of it; null unless APPLIED. */
            applied: components["schemas"]["AppliedIntakeDto"] | null;
            /** @description The import. */
            id: string;
            /** @description The meeting that it is brought for. */
            meetingId: string;
            /** @description Name of the file. */
            fileName: string;
            /** @description How much was read, in per cent. */
            progress: number;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        /** @enum {string} */
        ShownIntakeRows: "ALL" | "ERRORS" | "WARNINGS" | "SKIPPED";
        IntakeReadingDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Which of the sheets, from 0. */
            sheet?: number | null;
            /** @description Number of the last row of the heading; 0: there is none. */
            headerRow?: number | null;
            /** @description UNICODE refuses a conversion that was offered; the others accept it. */
            encoding?: components["schemas"]["ListEncoding"] | null;
            /** @description What each column is taken for, from the first on. */
            columns?: components["schemas"]["IntakeColumn"][] | null;
        };
        ChangedIntakeCellDto: {
            /** @description Which cell of the row. */
            field: components["schemas"]["IntakeField"];
            /** @description What it should say. */
            text: string;
        };
        ChangedIntakeRowDto: {
            /** @description Number of the row. */
            number: number;
            /** @description Whether the row is left out. */
            skipped?: boolean | null;
            /** @description Corrected cells. */
            cells?: components["schemas"]["ChangedIntakeCellDto"][] | null;
        };
        ChangeIntakeRowsDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Leaves out every row with an error, or every one that stands in an earlier row or was taken over before. */
            skip?: components["schemas"]["SkippableRows"] | null;
            /** @description Rows that are corrected or decided on. */
            rows?: components["schemas"]["ChangedIntakeRowDto"][] | null;
        };
        NoteDto: {
            /** @description The note. */
            id: string;
            /** @description What is noted. */
            text: string;
            /** @description Who wrote it. */
            author: components["schemas"]["NamedDto"];
            /**
             * Format: date-time
             * @description When it was written.
             */
            createdAt: string;
            /** @description Whether it was changed since. */
            edited: boolean;
            /** @description Who is named in it. */
            mentions: components["schemas"]["NamedDto"][];
            /** @description The caller is named in it and has not seen it yet. */
            unseen: boolean;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `update`, `delete`. */
            actions: string[];
        };
        NotesDto: {
            /** @description The first one first. */
            items: components["schemas"]["NoteDto"][];
        };
        CreateNoteDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one note.
             */
            id: string;
            /** @description What is noted. */
            text: string;
            /** @description Who of the board is named in it. */
            mentionIds: string[];
        };
        MentionDto: {
            /** @description The note. */
            noteId: string;
            /** @description The recommendation that it stands on. */
            recommendation: components["schemas"]["RecommendationLinkDto"];
            /** @description Who wrote it. */
            author: components["schemas"]["NamedDto"];
            /** @description What is noted. */
            text: string;
            /**
             * Format: date-time
             * @description When it was written.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the caller saw it; null: not yet.
             */
            seenAt: string | null;
        };
        MentionPageDto: {
            /** @description Those not seen first, then the latest first. */
            items: components["schemas"]["MentionDto"][];
            /** @description How many the caller has not seen. */
            unseen: number;
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        UpdateNoteDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description What is noted. */
            text: string;
            /** @description Who of the board is named in it. */
            mentionIds: string[];
        };
        /**
         * @description The same in words.
         * @enum {string}
         */
        LikenessDegree: "NEARLY_SAME" | "VERY_ALIKE" | "ALIKE";
        SharedPieceDto: {
            /** @description The piece as it stands in the text. */
            text: string;
            /** @description The other text says it too. */
            match: boolean;
        };
        SimilarRecommendationDto: {
            /** @description Where it stands. */
            status: components["schemas"]["RecommendationStatus"];
            /** @description The same in words. */
            degree: components["schemas"]["LikenessDegree"];
            /**
             * Format: date
             * @description The day on which it was asked.
             */
            raisedOn: string;
            /** @description The recommendation. */
            id: string;
            /** @description KN-2020-014. */
            code: string;
            /** @description How alike, 0 to 1: the weight of the words that both share, of all that both have. */
            score: number;
            /** @description Its text, with what both say marked. */
            pieces: components["schemas"]["SharedPieceDto"][];
            /** @description The text that it was compared with, with what both say marked. */
            askedPieces: components["schemas"]["SharedPieceDto"][];
            /** @description Lĩnh vực; null: not classified. */
            topic: components["schemas"]["RecommendationTopicDto"] | null;
            /** @description Who asked; null: nobody in particular. */
            raisedBy: string | null;
            /** @description The cluster of its meeting. */
            clusterName: string;
            /** @description Năm thi đua of its meeting. */
            emulationYear: number;
            /** @description It was asked in an earlier emulation year: what was compared may repeat it. */
            earlier: boolean;
            /** @description Published answers, its own and those of the one that it was merged into. */
            responsesCount: number;
            /** @description How the first published answer begins, at most 300 characters; null without one. */
            answerExcerpt: string | null;
            /** @description The one that it was merged into; null: none. */
            mergedInto: components["schemas"]["RecommendationLinkDto"] | null;
            /** @description It may be merged into what was compared. */
            mayMerge: boolean;
            /** @description What was compared may be merged into it. */
            mayTake: boolean;
            /** @description For a merge: the version seen. */
            version: number;
        };
        SimilarRecommendationsDto: {
            /** @description The likest first. */
            items: components["schemas"]["SimilarRecommendationDto"][];
        };
        PrecedentDto: {
            /** @description How alike it is, in words. */
            degree: components["schemas"]["LikenessDegree"];
            /** @description The recommendation. */
            id: string;
            /** @description KN-2020-014. */
            code: string;
        };
        TopicProposalDto: {
            /** @description The topic that is proposed. */
            topic: components["schemas"]["RecommendationTopicDto"];
            /** @description How many of the alike ones were classified so. */
            agree: number;
            /** @description How many of the alike ones were classified. */
            of: number;
            /** @description At most three that it comes from, the likest first. */
            from: components["schemas"]["PrecedentDto"][];
        };
        CompetenceProposalDto: {
            /** @description The competence that is proposed. */
            competence: components["schemas"]["Competence"];
            /** @description How many of the alike ones were classified so. */
            agree: number;
            /** @description How many of the alike ones were classified. */
            of: number;
            /** @description At most three that it comes from, the likest first. */
            from: components["schemas"]["PrecedentDto"][];
        };
        ProposalsDto: {
            /** @description Null when too few agree. */
            topic: components["schemas"]["TopicProposalDto"] | null;
            /** @description Null when too few agree. */
            competence: components["schemas"]["CompetenceProposalDto"] | null;
        };
        MergeItemDto: {
            /**
             * Format: uuid
             * @description The recommendation.
             */
            id: string;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        MergeRecommendationsDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Those that are answered with it from now on, at most 50. */
            items: components["schemas"]["MergeItemDto"][];
        };
        UnmergeDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description `true`: leaves behind what came into the group along with it; else that comes back to it. */
            alone?: boolean | null;
        };
        RepeatsDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /**
             * Format: uuid
             * @description The one of an earlier emulation year that asked for the same; null takes the link away.
             */
            repeatsId?: string | null;
        };
        AskedOpinionDto: {
            /**
             * Format: date
             * @description Until when.
             */
            dueOn: string;
            /** @description The question with its opinion. */
            id: string;
            /** @description Who is asked. */
            unit: components["schemas"]["OpinionUnitDto"];
            /** @description What it is asked in particular; null: what it thinks of the recommendation. */
            question: string | null;
            /** @description Who asked. */
            askedBy: string | null;
            /**
             * Format: date-time
             * @description When it was asked.
             */
            askedAt: string;
            /** @description The opinion; null while it is waited for. */
            text: string | null;
            /** @description Who gave or entered it. */
            givenBy: string | null;
            /**
             * Format: date-time
             * @description When it was given; null while it is waited for.
             */
            givenAt: string | null;
            /** @description The day has passed, and no opinion has come. */
            overdue: boolean;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What the caller may do now: `give`, `withdraw`. */
            actions: string[];
            /** @description The recommendation. */
            recommendationId: string;
            /** @description KN-2020-014. */
            code: string | null;
            /** @description What is asked for there, the first 500 characters. */
            recommendationText: string;
        };
        AskedOpinionsDto: {
            /** @description The most pressing first; at most 200. */
            items: components["schemas"]["AskedOpinionDto"][];
        };
        GiveOpinionDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description The opinion, at most 10,000 characters. */
            text: string;
        };
        /**
         * @description How far the caller sees.
         * @enum {string}
         */
        OverviewScope: "ALL" | "CLUSTER" | "PROVINCE";
        OverviewFiguresDto: {
            /** @description All that were asked, merged ones among them. */
            asked: number;
            /** @description Neither answered, closed nor merged. */
            open: number;
            /** @description Open, and the deadline that counts now has passed. */
            overdue: number;
            /** @description Open, and that deadline is near (desk settings say how near). */
            dueSoon: number;
            /** @description With a published answer, their own or that of the recommendation they were merged into. */
            answered: number;
            /** @description Without any: "chưa trả lời". */
            unanswered: number;
            /** @description Answered or closed, by the day of the deadline at the latest. */
            inTime: number;
            /** @description Answered or closed after it. */
            late: number;
            /** @description Đã giải quyết xong. */
            closed: number;
            /** @description Answered with another one. */
            merged: number;
            /** @description Whose unit said last that it has the answer; for all but the board, of the caller's own units alone. */
            confirmed: number;
        };
        ClusterFiguresDto: {
            /** @description The cluster of the meetings. */
            cluster: components["schemas"]["NamedDto"];
            /** @description What was asked there. */
            figures: components["schemas"]["OverviewFiguresDto"];
        };
        TopicFiguresDto: {
            /** @description Lĩnh vực; null: not chosen yet. */
            topic: components["schemas"]["RecommendationTopicDto"] | null;
            /** @description What was asked about it. */
            figures: components["schemas"]["OverviewFiguresDto"];
        };
        StatusFiguresDto: {
            /** @description Where they stand. */
            status: components["schemas"]["RecommendationStatus"];
            /** @description Those that stand there. */
            figures: components["schemas"]["OverviewFiguresDto"];
        };
        CompetenceFiguresDto: {
            /** @description Thẩm quyền giải quyết; null: not determined. */
            competence: components["schemas"]["Competence"] | null;
            /** @description Those that it is to resolve. */
            figures: components["schemas"]["OverviewFiguresDto"];
        };
        UnitFiguresDto: {
            /** @description Null: no unit is named. */
            unit: components["schemas"]["NamedDto"] | null;
            /** @description Its own. */
            figures: components["schemas"]["OverviewFiguresDto"];
        };
        UnitTableDto: {
            /** @description At most 20, the most asked first. */
            lines: components["schemas"]["UnitFiguresDto"][];
            /** @description All others together; null: there are none. */
            rest: components["schemas"]["OverviewFiguresDto"] | null;
            /** @description How many others there are. */
            restUnits: number;
        };
        /**
         * @description Days since it was asked: up to 7, 8 to 30, 31 to 90, more.
         * @enum {string}
         */
        RecommendationAge: "WEEK" | "MONTH" | "QUARTER" | "OLDER";
        AgeFiguresDto: {
            /** @description Days since it was asked: up to 7, 8 to 30, 31 to 90, more. */
            age: components["schemas"]["RecommendationAge"];
            /**
             * Format: date
             * @description The first day of it, in Vietnam; null: there is none.
             */
            fromDay: string | null;
            /**
             * Format: date
             * @description The last day of it.
             */
            toDay: string;
            /** @description The open ones of that age. */
            figures: components["schemas"]["OverviewFiguresDto"];
        };
        ResultFiguresDto: {
            /** @description a) resolved, b) being resolved, c) to be resolved, d) explained (docs/domain.md §4.1). */
            resultClass: components["schemas"]["ResultClass"];
            /** @description Those of that result. */
            figures: components["schemas"]["OverviewFiguresDto"];
        };
        YearFiguresDto: {
            /** @description Emulation year of the meeting. */
            year: number;
            /** @description What was asked in it, and what has become of it since. */
            figures: components["schemas"]["OverviewFiguresDto"];
        };
        FlowStageDto: {
            /** @description A stage of the main way. */
            status: components["schemas"]["RecommendationStatus"];
            /** @description How many stand there or further on, by where they stand now. */
            reached: number;
            /** @description How many stand there. */
            standing: number;
        };
        FlowBranchDto: {
            /** @description A state beside the main way. */
            status: components["schemas"]["RecommendationStatus"];
            /** @description The stage it branches off from. */
            from: components["schemas"]["RecommendationStatus"];
            /** @description How many stand there. */
            standing: number;
        };
        FlowDto: {
            /** @description Received, classified, forwarded, in progress, answered, closed. */
            stages: components["schemas"]["FlowStageDto"][];
            /** @description To be clarified, merged, transferred back, reported up, raised again. */
            branches: components["schemas"]["FlowBranchDto"][];
        };
        OverviewDto: {
            /** @description How far the caller sees. */
            scope: components["schemas"]["OverviewScope"];
            /**
             * Format: date
             * @description The day that deadlines and ages are looked at from, in Vietnam.
             */
            today: string;
            /** @description Everything together. */
            total: components["schemas"]["OverviewFiguresDto"];
            /** @description The most asked first. */
            byCluster: components["schemas"]["ClusterFiguresDto"][];
            /** @description The most asked first. */
            byTopic: components["schemas"]["TopicFiguresDto"][];
            /** @description In the order of the way; those where none stands are left out. */
            byStatus: components["schemas"]["StatusFiguresDto"][];
            /** @description The most asked first. */
            byCompetence: components["schemas"]["CompetenceFiguresDto"][];
            /** @description Đơn vị chủ trì; null among them: not assigned. */
            byLeadUnit: components["schemas"]["UnitTableDto"];
            /** @description Đơn vị kiến nghị; null among them: the record names none. */
            byAskingUnit: components["schemas"]["UnitTableDto"];
            /** @description The open ones, the newest first; all four. */
            byAge: components["schemas"]["AgeFiguresDto"][];
            /** @description Answered or closed ones by result, a to d; all four. */
            byResult: components["schemas"]["ResultFiguresDto"][];
            /** @description The earliest year first. */
            byYear: components["schemas"]["YearFiguresDto"][];
            /** @description How many stand at each stage, and how many have come so far. */
            flow: components["schemas"]["FlowDto"];
        };
        GiveReceiptDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one receipt.
             */
            id: string;
            /** @description CONFIRMED: the answer has come. UNSATISFIED: it does not settle the matter; may be said once, with a reason. */
            outcome: components["schemas"]["ReceiptOutcome"];
            /** @description Why it is not satisfied, at most 2,000 characters; may be left out when it is. */
            reason?: string | null;
        };
        RemindDto: {
            /** @description What is added to the reminder, at most 1,000 characters. */
            note?: string | null;
        };
        RemindedDto: {
            /** @description How many accounts are written to; 0: nobody acts for the unit in the system, it is to be reminded by other means. */
            recipients: number;
        };
        NamedFigureDto: {
            /** @description The topic, or who asked; null: not known. */
            name: string | null;
            /** @description Recommendations as they were asked. */
            origins: number;
            /** @description After those that say the same were merged. */
            groups: number;
        };
        ResultFigureDto: {
            /** @description a-d of docs/domain.md §4.1; null: no result yet. */
            result: components["schemas"]["ResultClass"] | null;
            /** @description Recommendations as they were asked. */
            origins: number;
            /** @description After merging. */
            groups: number;
        };
        AtMeetingDto: {
            /** @description Answered there, in a line of the record. */
            answered: number;
            /** @description Only noted: no answer there, or none but that it will be collected and reported. */
            noted: number;
            /** @description Sent in between meetings. */
            elsewhere: number;
        };
        SettlingDocumentDto: {
            /** @description Number and date. */
            reference: string;
            /** @description What it settled. */
            codes: string[];
        };
        EarlierProgressDto: {
            /**
             * @description What was said of it then: đang, or sẽ giải quyết.
             * @enum {string}
             */
            former: "IN_PROGRESS" | "PLANNED";
            /** @description All of them. */
            total: number;
            /** @description Now settled. */
            resolved: number;
            /** @description Now explained. */
            explained: number;
            /** @description Still under way. */
            inProgress: number;
            /** @description Still planned. */
            planned: number;
            /** @description Without a result now: taken up again, or answered but not classified. */
            unsettled: number;
        };
        ReportItemDto: {
            /**
             * Format: date
             * @description The deadline that counts now: on the way in of triage or clarification, later of the answer.
             */
            dueOn: string | null;
            /** @description Its result. */
            result: components["schemas"]["ResultClass"] | null;
            /** @description Who can decide it. */
            competence: components["schemas"]["Competence"] | null;
            /** @description The recommendation that stands for all that say the same. */
            id: string;
            /** @description Its code. */
            code: string;
            /** @description What is asked, shortened to about 200 characters. */
            text: string;
            /** @description Who asked. */
            units: string[];
            /** @description Đơn vị chủ trì. */
            leadUnit: string | null;
            /** @description How often it was raised: by how many in this report, and how often before. */
            times: number;
            /** @description Codes of the earlier ones that it repeats. */
            repeats: string[];
        };
        ReportItemsDto: {
            /** @description How many there are. */
            total: number;
            /** @description The first 50 of them. */
            items: components["schemas"]["ReportItemDto"][];
        };
        ReportFiguresDto: {
            /** @description Recommendations as they were asked. */
            origins: number;
            /** @description After those that say the same were merged. */
            groups: number;
            /** @description By topic, in their order. */
            byTopic: components["schemas"]["NamedFigureDto"][];
            /** @description By who asked, most first; what several asked counts for each. */
            byUnit: components["schemas"]["NamedFigureDto"][];
            /** @description By result; what the lead unit has in hand counts as under way where no result is set. */
            byResult: components["schemas"]["ResultFigureDto"][];
            /** @description Answered at the meeting, or only noted. */
            atMeeting: components["schemas"]["AtMeetingDto"];
            /** @description Documents by which things were settled. */
            documents: components["schemas"]["SettlingDocumentDto"][];
            /** @description Settled without a document that is known. */
            settledWithoutDocument: number;
            /** @description Progress of what earlier years left under way or planned. */
            earlier: components["schemas"]["EarlierProgressDto"][];
            /** @description Those of them that are still open. */
            earlierOpen: components["schemas"]["ReportItemsDto"];
            /** @description Raised by several, or raised before; most often first. */
            repeated: components["schemas"]["ReportItemsDto"];
            /** @description About mechanisms, policy or resources: decided by the Government or the National Assembly, or filed under policy or funding. */
            mechanisms: components["schemas"]["ReportItemsDto"];
            /** @description Past their deadline today. */
            overdue: components["schemas"]["ReportItemsDto"];
        };
        ReportPartDto: {
            /**
             * @description Title of a part, in capitals on the paper.
             * @enum {string}
             */
            kind: "part";
            /** @description The title with its Roman number. */
            text: string;
        };
        ReportHeadingDto: {
            /**
             * @description A title inside a part.
             * @enum {string}
             */
            kind: "heading";
            /** @description The title with its number. */
            text: string;
        };
        ReportParagraphDto: {
            /**
             * @description Running words.
             * @enum {string}
             */
            kind: "paragraph";
            /** @description The words; a line break starts another paragraph. */
            text: string;
        };
        /**
         * @description What stands before each item.
         * @enum {string}
         */
        ListMarker: "NUMBER" | "LETTER" | "DASH";
        ReportListDto: {
            /**
             * @description Items, a paragraph each.
             * @enum {string}
             */
            kind: "list";
            /** @description What stands before each item. */
            marker: components["schemas"]["ListMarker"];
            /** @description The items, without their markers. */
            items: string[];
        };
        /**
         * @description How its cells stand.
         * @enum {string}
         */
        ColumnAlign: "left" | "center" | "right";
        ReportColumnDto: {
            /** @description How its cells stand. */
            align: components["schemas"]["ColumnAlign"];
            /** @description Its name. */
            header: string;
            /** @description Width on the paper; millimetres. */
            widthMm: number;
        };
        ReportTableBlockDto: {
            /** @description The cells, row by row. */
            rows: string[][];
            /**
             * @description A table of figures.
             * @enum {string}
             */
            kind: "table";
            /** @description The last row is a sum. */
            sum?: boolean;
            /** @description The columns. */
            columns: components["schemas"]["ReportColumnDto"][];
        };
        ReportNumberDto: {
            /** @description Order in the issuer's calendar year; null: the register has not given it. */
            number: number | null;
            /** @description Abbreviated type and issuer. */
            symbol: string;
        };
        ReportSignatureDto: {
            /** @description On whose behalf it is signed, a line each. */
            authority: string[];
            /** @description Position of the signer. */
            position: string | null;
            /** @description Full name of the signer. */
            name: string | null;
        };
        ReportTableDto: {
            /** @description The cells, row by row. */
            rows: string[][];
            /** @description The columns. */
            columns: components["schemas"]["ReportColumnDto"][];
        };
        ReportAppendixDto: {
            /** @description Its title. */
            title: string;
            /** @description Its rows. */
            table: components["schemas"]["ReportTableDto"];
        };
        ReportDocumentDto: {
            /**
             * Format: date
             * @description Day of signing; null while it is a draft.
             */
            date: string | null;
            /** @description The text. */
            body: (components["schemas"]["ReportPartDto"] | components["schemas"]["ReportHeadingDto"] | components["schemas"]["ReportParagraphDto"] | components["schemas"]["ReportListDto"] | components["schemas"]["ReportTableBlockDto"])[];
            /** @description Direct parent agency of the issuer, if it is printed. */
            parentAgency?: string | null;
            /** @description The issuer. */
            agency: string;
            /** @description Số, ký hiệu. */
            number: components["schemas"]["ReportNumberDto"];
            /** @description Địa danh. */
            place: string;
            /** @description Trích yếu. */
            subject: string;
            /** @description Kính gửi. */
            addressees: string[];
            /** @description Who signs. */
            signature: components["schemas"]["ReportSignatureDto"];
            /** @description Nơi nhận, without "Như trên" and the archive. */
            recipients: string[];
            /** @description The table on pages across. */
            appendix: components["schemas"]["ReportAppendixDto"];
        };
        ReportWordsDto: {
            /** @description Direct parent agency of the issuer, if it is printed. */
            parentAgency?: string | null;
            /** @description Issuer. */
            agency: string;
            /** @description Abbreviated type and issuer, without the number: BC-CTĐTNB. */
            symbol: string;
            /** @description Địa danh before the date; empty: dots. */
            place: string;
            /** @description Trích yếu. */
            subject: string;
            /** @description Kính gửi, each at most 300 characters; without any the line is left out. */
            addressees: string[];
            /** @description Đánh giá chung: a paragraph a line; empty: dots to write on. */
            assessment: string;
            /** @description Đề xuất, kiến nghị: as the assessment. */
            proposals: string;
            /** @description On whose behalf it is signed, a line each: "TM. Cụm thi đua". */
            authority: string[];
            /** @description Position of the signer; null when the authority says it. */
            position?: string | null;
            /** @description Full name of the signer; null: left open. */
            signerName?: string | null;
            /** @description Nơi nhận beside "Như trên" and the archive, each at most 300 characters. */
            recipients: string[];
        };
        RecommendationReportDto: {
            /** @description What it tells, as figures. */
            figures: components["schemas"]["ReportFiguresDto"];
            /** @description What it says, up to the parts that a person writes; the appendix with its first rows only. */
            document: components["schemas"]["ReportDocumentDto"];
            /** @description What is proposed for the parts that a person writes. */
            words: components["schemas"]["ReportWordsDto"];
            /** @description How many rows the appendix has in the files. */
            appendixRows: number;
        };
        ReportFileDto: {
            /** @description Emulation year of the meetings; the last one when several are asked for. */
            year: number;
            /** @description First of several emulation years, at most five; `year` alone when left out. */
            fromYear?: number | null;
            /**
             * Format: uuid
             * @description Raised in this cluster; all clusters when left out, for a secretariat those that its unit heads.
             */
            clusterId?: string | null;
            /**
             * Format: date
             * @description Raised on this day or later.
             */
            from?: string | null;
            /**
             * Format: date
             * @description Raised on this day or earlier.
             */
            to?: string | null;
            /** @description What was written on it. */
            words: components["schemas"]["ReportWordsDto"];
        };
        MeetingTransitionDto: {
            /** @description Where the meeting goes next. */
            to: components["schemas"]["MeetingStatus"];
            /** @description Why; needed to postpone, to cancel and to open again. */
            reason?: string | null;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        /**
         * @description What the line is.
         * @enum {string}
         */
        EntryKind: "NOTE" | "SPEECH" | "OPINION" | "RECOMMENDATION" | "RESPONSE" | "CONSENSUS" | "DECISION" | "SCORING_DECISION" | "ACTION_REQUEST" | "VOTE";
        /**
         * @description CONSENSUS: how.
         * @enum {string}
         */
        ConsensusOutcome: "UNANIMOUS" | "MAJORITY" | "NOT_AGREED";
        EntryDetailsDto: {
            /** @description CONSENSUS: what was agreed on. */
            subject?: string | null;
            /** @description CONSENSUS: how. */
            outcome?: components["schemas"]["ConsensusOutcome"] | null;
            /** @description SCORING_DECISION: the criterion that is ruled on. */
            criterion?: string | null;
            /** @description SCORING_DECISION: whether points count, and which evidence is accepted. */
            ruling?: string | null;
            /** @description SCORING_DECISION: the official who proposed it, as in the record. */
            proposedBy?: string | null;
            /** @description VOTE: ballots for. */
            votesFor?: number | null;
            /** @description VOTE: ballots against. */
            votesAgainst?: number | null;
            /** @description VOTE: ballots that abstain. */
            votesAbstain?: number | null;
        };
        AskedDto: {
            /**
             * Format: uuid
             * @description Lĩnh vực, if chosen.
             */
            topicId?: string | null;
            /**
             * Format: uuid
             * @description The unit that asked, when it is not that of the line's speaker.
             */
            raisedByUnitId?: string | null;
            /** @description Who asked, in words, when it is not the line's speaker. */
            raisedByText?: string | null;
            /** @description The recommendation's id, by which answers name it; that of the line, unless it was loaded with another. */
            id: string;
        };
        UnwrittenRecommendationDto: {
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one recommendation.
             */
            id: string;
            /** @description What must have been asked. */
            text: string;
            /**
             * Format: uuid
             * @description Lĩnh vực, if chosen.
             */
            topicId?: string | null;
        };
        EntryResponseDto: {
            /**
             * Format: uuid
             * @description The recommendation of this meeting that is answered. A line of kind RECOMMENDATION lends it its own id.
             */
            recommendationId?: string | null;
            /** @description Instead of `recommendationId`: creates the recommendation that nobody wrote down. */
            newRecommendation?: components["schemas"]["UnwrittenRecommendationDto"] | null;
            /** @description What the answer says; several at once are possible. */
            kinds: components["schemas"]["ResponseKind"][];
            /** @description Đã, đang, sẽ. */
            tense?: components["schemas"]["Tense"] | null;
            /** @description Đơn vị chủ trì, as written. */
            responsibleBody?: string | null;
            /** @description Đơn vị phối hợp, as written. */
            counterpartBodies: string[];
            /**
             * Format: date
             * @description The day it was promised for; null: none was promised.
             */
            dueOn?: string | null;
        };
        EntryDto: {
            /** @description What the line is. */
            kind: components["schemas"]["EntryKind"];
            /** @description The line; made by the client that typed it. */
            id: string;
            /** @description The meeting whose record it is. */
            meetingId: string;
            /** @description Fractional index: lines stand in the order of its bytes, then of their ids. */
            orderKey: string;
            /** @description The agenda item under which it was said; null: none. */
            agendaItemId: string | null;
            /** @description The attendee who spoke; null: nobody, or not one of the attendees. */
            speakerId: string | null;
            /** @description Who spoke, when not one of the attendees. */
            speakerText: string | null;
            /** @description The words, NFC. */
            text: string;
            /** @description What the kind adds. */
            details: components["schemas"]["EntryDetailsDto"];
            /** @description Of a RECOMMENDATION; null for every other kind. */
            recommendation: components["schemas"]["AskedDto"] | null;
            /** @description Of a RESPONSE; null for every other kind. */
            response: components["schemas"]["EntryResponseDto"] | null;
            /**
             * Format: date-time
             * @description When it was first committed.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When its last change was committed.
             */
            updatedAt: string;
            /** @description From 1, raised by every change; a save names the version that the writer saw. */
            version: number;
        };
        EntryListDto: {
            /** @description The whole record, in order. */
            items: components["schemas"]["EntryDto"][];
            /** @description What the caller may do now: `write`. */
            actions: string[];
        };
        EntryRecommendationDto: {
            /**
             * Format: uuid
             * @description Lĩnh vực, if chosen.
             */
            topicId?: string | null;
            /**
             * Format: uuid
             * @description The unit that asked, when it is not that of the line's speaker.
             */
            raisedByUnitId?: string | null;
            /** @description Who asked, in words, when it is not the line's speaker. */
            raisedByText?: string | null;
        };
        PutEntryDto: {
            /**
             * Format: uuid
             * @description The meeting whose record it is; an entry never moves to another.
             */
            meetingId: string;
            /** @description What the line is. */
            kind: components["schemas"]["EntryKind"];
            /** @description Fractional index, 1 to 100 letters and digits; lines stand in the order of its bytes, then of their ids. */
            orderKey: string;
            /**
             * Format: uuid
             * @description The agenda item of this meeting under which it was said.
             */
            agendaItemId?: string | null;
            /**
             * Format: uuid
             * @description The attendee of this meeting who spoke.
             */
            speakerId?: string | null;
            /** @description Who spoke, when not one of the attendees: "các đại biểu". */
            speakerText?: string | null;
            /** @description The words; may be empty while the line is being typed. */
            text: string;
            /** @description What the kind adds. */
            details?: components["schemas"]["EntryDetailsDto"] | null;
            /** @description For RECOMMENDATION only. */
            recommendation?: components["schemas"]["EntryRecommendationDto"] | null;
            /** @description For RESPONSE only. */
            response?: components["schemas"]["EntryResponseDto"] | null;
            /** @description The version that the writer saw; 0: a new line. */
            version: number;
        };
        PhotoDto: {
            /** @description The photo. */
            id: string;
            /** @description The meeting that it was taken at. */
            meetingId: string;
            /** @description What the report prints under it. */
            caption: string;
            /** @description The attendee who is seen. */
            pictured: string | null;
            /** @description Who took it. */
            credit: string | null;
            /** @description Place among the photos of the meeting, from 0. */
            position: number;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
        };
        PhotoListDto: {
            /** @description By place. */
            items: components["schemas"]["PhotoDto"][];
            /** @description What the caller may do now: `write`. */
            actions: string[];
        };
        CreatePhotoDto: {
            /** @description What the report prints under it. */
            caption: string;
            /**
             * Format: uuid
             * @description The attendee of this meeting who is seen.
             */
            pictured?: string | null;
            /** @description Who took it, if the source says so. */
            credit?: string | null;
            /** @description Place among the photos of the meeting, from 0. */
            position: number;
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one photo.
             */
            id: string;
        };
        UpdatePhotoDto: {
            /** @description What the report prints under it. */
            caption: string;
            /**
             * Format: uuid
             * @description The attendee of this meeting who is seen.
             */
            pictured?: string | null;
            /** @description Who took it, if the source says so. */
            credit?: string | null;
            /** @description Place among the photos of the meeting, from 0. */
            position: number;
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
        };
        /**
         * @description Stable code, which the client puts into words.
         * @enum {string}
         */
        ReadinessCode: "agenda" | "time" | "venue" | "conference" | "delegations" | "chair" | "secretary" | "closed" | "end_time" | "attendance" | "record" | "empty_lines" | "unanswered" | "minutes";
        /**
         * @description What cannot be done while this is open; null: it is only advised.
         * @enum {string}
         */
        ReadinessBlock: "start" | "sign";
        ReadinessItemDto: {
            /** @description Stable code, which the client puts into words. */
            code: components["schemas"]["ReadinessCode"];
            /** @description What cannot be done while this is open; null: it is only advised. */
            blocks: components["schemas"]["ReadinessBlock"] | null;
            /** @description Counts for the words that the reader sees: `{ "count": 3 }`. */
            params: {
                [key: string]: number;
            };
            /** @description Nothing is left to do here. */
            done: boolean;
        };
        ReadinessDto: {
            /** @description In the order of the work. */
            items: components["schemas"]["ReadinessItemDto"][];
        };
        /**
         * @description How far they have come.
         * @enum {string}
         */
        MinutesStatus: "DRAFT" | "IN_REVIEW" | "SIGNED" | "ISSUED";
        HeadingBlockDto: {
            /**
             * @description A title of a part.
             * @enum {string}
             */
            kind: "heading";
            /** @description The title, with its number. */
            text: string;
        };
        ParagraphBlockDto: {
            /**
             * @description Running words.
             * @enum {string}
             */
            kind: "paragraph";
            /** @description Who speaks, in bold before the words. */
            lead?: string | null;
            /** @description The words; a line break starts another paragraph. */
            text: string;
        };
        ListBlockDto: {
            /**
             * @description Items, a paragraph each.
             * @enum {string}
             */
            kind: "list";
            /** @description What stands before each item: 1. 2., a) b) or a dash. */
            marker: components["schemas"]["ListMarker"];
            /** @description The items in their order, without their markers. */
            items: string[];
        };
        DocumentNumberDto: {
            /** @description Order in the issuer's calendar year; null until the minutes are signed. */
            number: number | null;
            /** @description Abbreviated type and issuer: BB-CTĐTNB. */
            symbol: string;
        };
        AttendanceSectionDto: {
            /** @description Name of the group of those present. */
            heading: string;
            /** @description One person or unnamed group each, in protocol order. */
            lines: string[];
        };
        SecretarySignatureDto: {
            /** @description Words over the signature, when not those of the form. */
            title?: string | null;
            /** @description Full name; null while there is no secretary. */
            name: string | null;
        };
        ChairSignatureDto: {
            /** @description Words over the signature, when not those of the form. */
            title?: string | null;
            /** @description On whose behalf the chair signs, one line each. */
            authority?: string[];
            /** @description Government position, if it is printed. */
            position?: string | null;
            /** @description Full name; null while there is no chair. */
            name: string | null;
        };
        MinutesDocumentDto: {
            /** @description What happened, in its order. */
            body: (components["schemas"]["HeadingBlockDto"] | components["schemas"]["ParagraphBlockDto"] | components["schemas"]["ListBlockDto"])[];
            /** @description Direct parent agency of the issuer, if it is printed. */
            parentAgency?: string | null;
            /** @description The issuer. */
            agency: string;
            /** @description Số, ký hiệu. */
            number: components["schemas"]["DocumentNumberDto"];
            /** @description Trích yếu: the name of the meeting. */
            title: string;
            /** @description When it began, in words. */
            startLine: string | null;
            /** @description Where the meeting was held. */
            place: string | null;
            /** @description Who was there, by side. */
            attendance: components["schemas"]["AttendanceSectionDto"][];
            /** @description Who chaired, with positions; null while nobody is named. */
            chair: string | null;
            /** @description Who kept the minutes; null while nobody is named. */
            secretary: string | null;
            /** @description The closing sentence; null while the end is not known. */
            endLine: string | null;
            /** @description Thư ký: signs on the left. */
            secretarySignature: components["schemas"]["SecretarySignatureDto"];
            /** @description Chủ tọa: signs on the right. */
            chairSignature: components["schemas"]["ChairSignatureDto"];
            /** @description Nơi nhận, without the archive. */
            recipients: string[];
            /** @description The archive line, when not that of the form. */
            archive?: string | null;
        };
        MinutesDto: {
            /** @description How far they have come. */
            status: components["schemas"]["MinutesStatus"];
            /** @description The meeting whose minutes these are. */
            meetingId: string;
            /** @description Raised by every change; whoever changes it names the version that they saw. */
            version: number;
            /** @description What they say: composed now from the record, or as signed. */
            document: components["schemas"]["MinutesDocumentDto"];
            /** @description SHA-256 of the document's lines, to sign what was read. */
            digest: string;
            /** @description Number and symbol as printed: 07/BB-CTĐTNB; null until signed. */
            symbol: string | null;
            /** @description The entry in the register of documents; null until signed. */
            documentId: string | null;
            /** @description SHA-256 of the signed file; null until signed. */
            sha256: string | null;
            /**
             * Format: date-time
             * @description When they were signed.
             */
            signedAt: string | null;
            /**
             * Format: date-time
             * @description When they were sent out.
             */
            issuedAt: string | null;
            /** @description Nơi nhận, without the archive. */
            recipients: string[];
            /** @description Agency above the issuing one (cơ quan chủ quản), if the head prints one. */
            parentAgency: string | null;
            /** @description What keeps the minutes from being signed. */
            blockers: components["schemas"]["ReadinessItemDto"][];
            /** @description Of `update`, `submit`, `return`, `sign`, `issue`, those that the caller may do now. */
            actions: string[];
        };
        UpdateMinutesDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description Nơi nhận without the archive, one each, at most 30 of at most 200 characters. */
            recipients: string[];
            /** @description Agency above the issuing one (cơ quan chủ quản), if the head prints one. */
            parentAgency?: string | null;
        };
        MoveMinutesDto: {
            /** @description The version that the writer saw; refused when the record has moved on since. */
            version: number;
            /** @description The next state: what is in review may be signed or taken back, what is signed may be issued. */
            to: components["schemas"]["MinutesStatus"];
            /** @description For SIGNED: the `digest` of what the signer read; refused when the record has moved on since. */
            digest?: string | null;
        };
        MinutesRevisionDto: {
            /** @description The state that they came into. */
            status: components["schemas"]["MinutesStatus"];
            /** @description From 1. */
            revision: number;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Who took the step; null: the program. */
            byName: string | null;
            /** @description What they said then. */
            document: components["schemas"]["MinutesDocumentDto"];
        };
        MinutesRevisionsDto: {
            /** @description The latest first. */
            items: components["schemas"]["MinutesRevisionDto"][];
        };
        /** @enum {string} */
        SearchKind: "MEETING" | "PERSON" | "RECOMMENDATION" | "RESPONSE" | "MINUTES" | "DOCUMENT";
        /**
         * @description Where it lies: minutes are lines of the record (`entry`) until they are signed, documents are issued or uploaded.
         * @enum {string}
         */
        SearchSource: "meeting" | "person" | "recommendation" | "response" | "minutes" | "entry" | "issued_document" | "meeting_file";
        FoundPieceDto: {
            /** @description Never empty. */
            text: string;
            /** @description Whether it is what was looked for. */
            match: boolean;
        };
        FoundDto: {
            /** @description What it is. */
            kind: components["schemas"]["SearchKind"];
            /** @description Where it lies: minutes are lines of the record (`entry`) until they are signed, documents are issued or uploaded. */
            source: components["schemas"]["SearchSource"];
            /** @description KN-2020-014 of a recommendation and of its answers, number and symbol of an issued document; null: it has none. */
            code: string | null;
            /**
             * Format: date
             * @description The day of the meeting, of asking, answering, signing or uploading; null for people.
             */
            happenedOn: string | null;
            /** @description Emulation year of the meeting; null for people. */
            year: number | null;
            /** @description Name of the cluster; null for people. */
            clusterName: string | null;
            /**
             * Format: uuid
             * @description The meeting that it is or belongs to; null for people.
             */
            meetingId: string | null;
            /** @description That meeting's title. */
            meetingTitle: string | null;
            /** @description Of a meeting: where it stands. */
            meetingStatus: components["schemas"]["MeetingStatus"] | null;
            /**
             * Format: uuid
             * @description Of an answer: what it answers. Of a recommendation: itself.
             */
            recommendationId: string | null;
            /** @description Of a recommendation: where it stands. */
            recommendationStatus: components["schemas"]["RecommendationStatus"] | null;
            /** @description The record there. */
            id: string;
            /** @description Title of a meeting, name of a person, subject or name of a document; of minutes the title of their meeting; else empty. */
            title: components["schemas"]["FoundPieceDto"][];
            /** @description The part of the text where most of the words stand, about 220 characters; may be empty. */
            excerpt: components["schemas"]["FoundPieceDto"][];
        };
        SearchDto: {
            /** @description For the next page of one kind; null: there is none. */
            next: string | null;
            /** @description The best first: by number, in the title, as a phrase, by all words; of each sort the latest first. Kind by kind. */
            items: components["schemas"]["FoundDto"][];
        };
        FoundCountDto: {
            /** @description The kind; those that the caller may not look for are left out. */
            kind: components["schemas"]["SearchKind"];
            /** @description At most 99: who finds more narrows the search, and nothing is counted for a figure that helps nobody. */
            count: number;
            /** @description There are more than that. */
            more: boolean;
        };
        SearchCountsDto: {
            /** @description For every kind that the caller may look for. */
            counts: components["schemas"]["FoundCountDto"][];
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
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    Auth_signInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptionsDto"];
                };
            };
        };
    };
    Auth_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_changeLocale: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLocaleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Auth_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    User_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Words of the name or the address, with or without marks. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    User_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    User_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    User_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    User_setPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Changes of this table only: `meeting`. */
                table?: string;
                /** @description Changes of this record only. */
                rowId?: string;
                /** @description Changes by this user only. */
                actorId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Audit_ofMeeting: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Unit_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Only units that existed on this day; left out: of all times. */
                on?: string;
                /** @description Only units of these kinds; one or several. */
                kind?: components["schemas"]["UnitKind"][];
                /** @description Part of the full or of the short name, with or without marks. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Unit_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUnitDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Unit_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Unit_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cluster_list: {
        parameters: {
            query?: {
                /** @description The day whose members are shown; today in Vietnam unless told. */
                on?: string;
                /**
                 * @description The emulation year whose head and deputy are shown. Left out: those in office on the day, which until the summary
                 *     conference of spring are those of the year before (docs/domain.md §1.3).
                 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cluster_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClusterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cluster_read: {
        parameters: {
            query?: {
                /** @description The day whose members are shown; today in Vietnam unless told. */
                on?: string;
                /**
                 * @description The emulation year whose head and deputy are shown. Left out: those in office on the day, which until the summary
                 *     conference of spring are those of the year before (docs/domain.md §1.3).
                 */
                year?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cluster_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cluster_addMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMembershipDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Cluster_setYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The cluster. */
                id: string;
                /** @description Năm thi đua. */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetClusterYearDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterYearDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClusterMembership_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMembershipDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ClusterMembership_remove: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Holiday_list: {
        parameters: {
            query?: {
                /** @description Days off that touch this calendar year only. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Holiday_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHolidayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Holiday_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHolidayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Holiday_remove: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Person_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Part of the name or of a position, with or without marks. */
                q?: string;
                /** @description Who holds a position in this unit on the day. */
                unitId?: string;
                /** @description The day on which positions are told; left out: today in Vietnam. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Person_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePersonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Person_duplicates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicatesListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Person_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Person_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Topic_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Topic_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTopicDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Topic_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTopicDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopicDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Message_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Mails in this state only. */
                state?: components["schemas"]["MessageState"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessagePageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Message_resend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenMessageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Message_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenMessageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Message_bounced: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    Document_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Documents of this issuer only. */
                clusterId?: string;
                /** @description Documents signed in this calendar year only. */
                year?: number;
                /** @description Documents of this type only. */
                series?: components["schemas"]["DocumentSeries"];
                /** @description Documents of this meeting only. */
                meetingId?: string;
                /** @description Part of the subject or of the number and symbol, with or without marks. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Document_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeetingFile_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingFileListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeetingFile_upload: {
        parameters: {
            query: {
                /** @description What it is called; its extension follows what it is, whatever is given here. */
                name: string;
                /** @description The line of the programme of this meeting that it belongs to; none: the whole meeting. */
                agendaItemId?: string | null;
                /** @description Who reads it: whoever sees the meeting, or only those who run it. */
                audience: components["schemas"]["FileAudience"];
            };
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingFileDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeetingFile_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeetingFile_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeetingFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingFileDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeetingFile_delete: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_read: {
        parameters: {
            query: {
                /** @description The first day. */
                from: string;
                /** @description The last day, at most 400 days after the first. */
                to: string;
                /** @description Only meetings of these clusters. */
                clusterId?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestTimesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_reschedule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RescheduleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedMeetingDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Calendar_giveReason: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WarningsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Feed_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Feed_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCalendarFeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Feed_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Feed_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Feed_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
        };
    };
    Meeting_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Of this cluster. */
                clusterId?: string;
                /** @description Of this emulation year. */
                year?: number;
                /** @description Of this kind. */
                kind?: components["schemas"]["MeetingKind"];
                /** @description Standing here in its life cycle. */
                status?: components["schemas"]["MeetingStatus"];
                /** @description Words of the title or the venue, with or without marks. */
                q?: string;
                /** @description Held on this day or later. */
                from?: string;
                /** @description Held on this day or earlier. */
                to?: string;
                /** @description Only those at which the caller is one of the attendees. */
                attending?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Meeting_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedMeetingDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Meeting_managedYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedYearsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Meeting_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Meeting_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeetingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedMeetingDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Meeting_delete: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgendaItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FillAgendaDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_saveAs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAsTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaTemplateDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_addLastYear: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_addSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaReportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_targets: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarryOverTargetsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_carryOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgendaItemDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_delete: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Agenda_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgendaProgressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AgendaTemplate_list: {
        parameters: {
            query?: {
                /** @description Made for this kind of meeting. */
                kind?: components["schemas"]["MeetingKind"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaTemplateListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AgendaTemplate_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAgendaTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaTemplateDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AgendaTemplate_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAgendaTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaTemplateDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AgendaTemplate_delete: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ScheduleVersion_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleVersionsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ScheduleVersion_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScheduleVersionsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegation_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDelegationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegation_addMembers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegation_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDelegationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Delegation_remove: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Attendee_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAttendeeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendeeDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Attendee_createMany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAttendeesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Attendee_parse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParseAttendeesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParsedAttendeesDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Attendee_order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendeeOrderDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Attendee_setAttendanceOfMany: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAttendanceOfManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DelegationsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Attendee_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAttendeeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendeeDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Attendee_remove: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Attendee_setAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAttendanceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendeeDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    LinkAnswer_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
        };
    };
    LinkAnswer_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
        };
    };
    LinkAnswer_putPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
        };
    };
    LinkAnswer_removePerson: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                token: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
        };
    };
    LinkAnswer_putPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferPaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
        };
    };
    LinkAnswer_removePaper: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                token: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
        };
    };
    LinkAnswer_putPaperFile: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
                /** @description The name of the file, with its ending. */
                name: string;
            };
            header?: never;
            path: {
                token: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
        };
    };
    LinkAnswer_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    LinkAnswer_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    LinkAnswer_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    UnitAnswer_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitAnswer_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitAnswer_putPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitAnswer_removePerson: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitAnswer_putPaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferPaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitAnswer_removePaper: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitAnswer_putPaperFile: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
                /** @description The name of the file, with its ending. */
                name: string;
            };
            header?: never;
            path: {
                id: string;
                paperId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitAnswer_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitAnswer_paper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    UnitAnswer_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Decision_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Decision_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterAnswerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationAnswerDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Decision_listApplicants: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Decision_decideApplicant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideApplicantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Decision_listPapers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Decision_decidePaper: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePaperDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationBoardDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_prepare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareInvitationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationBoardDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_workbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_setDeadline: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDeadlineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationBoardDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_wording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationWordingDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDocumentDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_issue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueInvitationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationBoardDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_mailAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SomeInvitationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationBoardDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SomeInvitationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationBoardDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_remove: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_revokeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Invitation_renewLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AttendeeImport_receive: {
        parameters: {
            query: {
                /** @description Name of the file, or of what was pasted. */
                name: string;
            };
            header?: never;
            path: {
                id: string;
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendeeImportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AttendeeImport_read: {
        parameters: {
            query?: {
                /** @description How many rows of those that are shown come before, 0 unless told. */
                from?: number | null;
                /** @description How many rows, 50 unless told. */
                limit?: number | null;
                /** @description All rows unless told: those with errors, with warnings, those known in the directory, or those that are skipped. */
                show?: components["schemas"]["ShownRows"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendeeImportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AttendeeImport_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AttendeeImport_setReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendeeImportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AttendeeImport_changeRows: {
        parameters: {
            query?: {
                /** @description How many rows of those that are shown come before, 0 unless told. */
                from?: number | null;
                /** @description How many rows, 50 unless told. */
                limit?: number | null;
                /** @description All rows unless told: those with errors, with warnings, those known in the directory, or those that are skipped. */
                show?: components["schemas"]["ShownRows"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRowsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendeeImportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AttendeeImport_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedImportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    PersonMerge_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePersonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeetingCopy_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CopyMeetingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Recommendation_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Standing here in its life cycle; what is still a draft is listed only when DRAFT is asked for. */
                status?: components["schemas"]["RecommendationStatus"];
                /** @description Raised at meetings of this cluster. */
                clusterId?: string | null;
                /** @description Emulation year of the meeting. */
                year?: number | null;
                /** @description From this emulation year on. */
                fromYear?: number | null;
                /** @description Up to and including this emulation year. */
                toYear?: number | null;
                /** @description Raised on this day or later. */
                from?: string | null;
                /** @description Raised on this day or earlier. */
                to?: string | null;
                /** @description `true`: neither answered, closed nor merged; `false`: one of these. */
                open?: components["schemas"]["YesNo"];
                /** @description Of this topic (lĩnh vực). */
                topicId?: string | null;
                /** @description Raised at this meeting. */
                meetingId?: string | null;
                /** @description Raised by this unit. */
                raisedByUnitId?: string | null;
                /** @description Words of the text, with or without marks, or a code: KN-2020-014. */
                q?: string | null;
                /** @description `true`: with a published answer; `false`: without any ("chưa trả lời"). */
                answered?: components["schemas"]["YesNo"];
                /**
                 * @description `true`: answered, itself or by what it was merged into, and the unit that asked has not said yet that it has the
                 *     answer; `false`: all others. For all but the board, of what their own units asked.
                 */
                awaitsReceipt?: components["schemas"]["YesNo"];
                /** @description `true`: answered, and the unit that asked said last that it has the answer; told as `awaitsReceipt` is. */
                confirmed?: components["schemas"]["YesNo"];
                /** @description For which this is not known. */
                without?: components["schemas"]["RecommendationGap"];
                /** @description Led by this unit (đơn vị chủ trì). */
                leadUnitId?: string | null;
                /** @description Followed by this person of the board; finds nothing for anybody else. */
                handlerId?: string | null;
                /** @description Standing so to its deadline. */
                deadline?: components["schemas"]["DeadlineState"];
                /** @description Thẩm quyền giải quyết. */
                competence?: components["schemas"]["Competence"];
                /** @description What came of it. */
                resultClass?: components["schemas"]["ResultClass"];
                /** @description `newest` unless told; `deadline`: what is due first, then what waits for nothing. */
                sort?: components["schemas"]["RecommendationSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Recommendation_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRecommendationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Recommendation_counts: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Standing here in its life cycle; what is still a draft is listed only when DRAFT is asked for. */
                status?: components["schemas"]["RecommendationStatus"];
                /** @description Raised at meetings of this cluster. */
                clusterId?: string | null;
                /** @description Emulation year of the meeting. */
                year?: number | null;
                /** @description From this emulation year on. */
                fromYear?: number | null;
                /** @description Up to and including this emulation year. */
                toYear?: number | null;
                /** @description Raised on this day or later. */
                from?: string | null;
                /** @description Raised on this day or earlier. */
                to?: string | null;
                /** @description `true`: neither answered, closed nor merged; `false`: one of these. */
                open?: components["schemas"]["YesNo"];
                /** @description Of this topic (lĩnh vực). */
                topicId?: string | null;
                /** @description Raised at this meeting. */
                meetingId?: string | null;
                /** @description Raised by this unit. */
                raisedByUnitId?: string | null;
                /** @description Words of the text, with or without marks, or a code: KN-2020-014. */
                q?: string | null;
                /** @description `true`: with a published answer; `false`: without any ("chưa trả lời"). */
                answered?: components["schemas"]["YesNo"];
                /**
                 * @description `true`: answered, itself or by what it was merged into, and the unit that asked has not said yet that it has the
                 *     answer; `false`: all others. For all but the board, of what their own units asked.
                 */
                awaitsReceipt?: components["schemas"]["YesNo"];
                /** @description `true`: answered, and the unit that asked said last that it has the answer; told as `awaitsReceipt` is. */
                confirmed?: components["schemas"]["YesNo"];
                /** @description For which this is not known. */
                without?: components["schemas"]["RecommendationGap"];
                /** @description Led by this unit (đơn vị chủ trì). */
                leadUnitId?: string | null;
                /** @description Followed by this person of the board; finds nothing for anybody else. */
                handlerId?: string | null;
                /** @description Standing so to its deadline. */
                deadline?: components["schemas"]["DeadlineState"];
                /** @description Thẩm quyền giải quyết. */
                competence?: components["schemas"]["Competence"];
                /** @description What came of it. */
                resultClass?: components["schemas"]["ResultClass"];
                /** @description `newest` unless told; `deadline`: what is due first, then what waits for nothing. */
                sort?: components["schemas"]["RecommendationSort"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationCountsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Recommendation_ofMeeting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingRecommendationsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Recommendation_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Recommendation_classify: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClassifyRecommendationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Recommendation_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRecommendationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Flow_assignAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRecommendationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedItemsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Flow_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRecommendationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Flow_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDeadlineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Flow_reportUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Flow_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyToReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeskSettings_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSettingsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeskSettings_update: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDeskSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSettingsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    DeskSettings_people: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskPeopleDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_list: {
        parameters: {
            query: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Standing here: DRAFT and APPROVED wait for the leader, PUBLISHED are there to begin from. */
                status: components["schemas"]["ResponseStatus"];
                /** @description Answers to recommendations of this topic come first, the others after them. */
                topicId?: string | null;
                /** @description Words of the answer or of what it answers, with or without marks, or a code: KN-2020-014. */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_approveAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenResponsesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedItemsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_publishAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishResponsesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedItemsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateResponseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateResponseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_delete: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveResponseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnResponseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResponseDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Response_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishResponseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AnswerTemplate_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplateListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AnswerTemplate_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAnswerTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplateDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AnswerTemplate_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAnswerTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerTemplateDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    AnswerTemplate_delete: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commitment_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Standing here. */
                state?: components["schemas"]["CommitmentState"];
                /** @description Open ones by their day. */
                due?: components["schemas"]["CommitmentDue"];
                /** @description Made to recommendations of this cluster. */
                clusterId?: string | null;
                /** @description Emulation year of the meeting where it was asked. */
                year?: number | null;
                /** @description Words of what is promised or by whom, with or without marks. */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Commitment_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleCommitmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ActionRequest_list: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
                /** @description Made to the members of this cluster. */
                clusterId?: string | null;
                /** @description Emulation year of the meeting. */
                year?: number | null;
                /** @description `true`: only those made to a unit for which the caller acts. */
                mine?: components["schemas"]["YesNo"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRequestPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ActionRequest_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateActionRequestDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRequestDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ActionRequest_delete: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ActionRequest_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateActionRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRequestDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    ActionRequest_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                unitId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionRequestDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecommendationImport_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecommendationImport_read: {
        parameters: {
            query?: {
                /** @description How many rows of those that are shown come before, 0 unless told. */
                from?: number | null;
                /** @description How many rows, 50 unless told. */
                limit?: number | null;
                /** @description All rows unless told: those with errors, with warnings, or those that are skipped. */
                show?: components["schemas"]["ShownIntakeRows"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationImportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecommendationImport_receive: {
        parameters: {
            query: {
                /** @description Name of the file, or of what was pasted. */
                name: string;
                /** @description The meeting that the recommendations are made for. */
                meetingId: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationImportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecommendationImport_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecommendationImport_setReading: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntakeReadingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationImportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecommendationImport_changeRows: {
        parameters: {
            query?: {
                /** @description How many rows of those that are shown come before, 0 unless told. */
                from?: number | null;
                /** @description How many rows, 50 unless told. */
                limit?: number | null;
                /** @description All rows unless told: those with errors, with warnings, or those that are skipped. */
                show?: components["schemas"]["ShownIntakeRows"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeIntakeRowsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationImportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    RecommendationImport_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedIntakeDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Note_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotesDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Note_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNoteDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Note_mentions: {
        parameters: {
            query?: {
                /** @description How many rows, 50 unless told. */
                limit?: number;
                /** @description The `next` of the page before. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MentionPageDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Note_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNoteDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Note_remove: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Note_seen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Likeness_similar: {
        parameters: {
            query?: {
                /** @description How many, 10 unless told. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarRecommendationsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Likeness_proposals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Likeness_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRecommendationsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Likeness_unmerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmergeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Likeness_repeat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RepeatsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Opinion_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedOpinionsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Opinion_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOpinionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Opinion_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveOpinionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpinionDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Opinion_withdraw: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Overview_read: {
        parameters: {
            query?: {
                /** @description From this emulation year on. */
                fromYear?: number | null;
                /** @description Up to and including this emulation year. */
                toYear?: number | null;
                /** @description Raised at meetings of this cluster. */
                clusterId?: string | null;
                /** @description Of this topic (lĩnh vực). */
                topicId?: string | null;
                /** @description Raised by this unit. */
                raisedByUnitId?: string | null;
                /** @description Led by this unit (đơn vị chủ trì). */
                leadUnitId?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Receipt_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveReceiptDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Reminder_remind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindedDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Report_show: {
        parameters: {
            query: {
                /** @description Emulation year of the meetings; the last one when several are asked for. */
                year: number;
                /** @description First of several emulation years, at most five; `year` alone when left out. */
                fromYear?: number | null;
                /** @description Raised in this cluster; all clusters when left out, for a secretariat those that its unit heads. */
                clusterId?: string | null;
                /** @description Raised on this day or later. */
                from?: string | null;
                /** @description Raised on this day or earlier. */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecommendationReportDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Report_docx: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportFileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Report_xlsx: {
        parameters: {
            query: {
                /** @description Emulation year of the meetings; the last one when several are asked for. */
                year: number;
                /** @description First of several emulation years, at most five; `year` alone when left out. */
                fromYear?: number | null;
                /** @description Raised in this cluster; all clusters when left out, for a secretariat those that its unit heads. */
                clusterId?: string | null;
                /** @description Raised on this day or later. */
                from?: string | null;
                /** @description Raised on this day or earlier. */
                to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    MeetingTransition_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingTransitionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeetingDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Entry_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Entry_put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Entry_delete: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Photo_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoListDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Photo_create: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePhotoDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Photo_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePhotoDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhotoDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Photo_delete: {
        parameters: {
            query: {
                /** @description The version that the writer saw; refused when the record has moved on since. */
                version: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Minutes_readiness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Minutes_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Minutes_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMinutesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Minutes_move: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveMinutesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Minutes_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Minutes_revisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinutesRevisionsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Search_search: {
        parameters: {
            query: {
                /** @description Words with or without marks, the last one perhaps not finished; or a number: KN-2020-014, 05/BB-CTĐTNB. */
                q: string;
                /** @description Only of meetings of this cluster; people belong to none. */
                clusterId?: string | null;
                /** @description Only of meetings of this emulation year; people belong to none. */
                year?: number | null;
                /** @description Only of this kind, page by page; without it the best of every kind. */
                kind?: components["schemas"]["SearchKind"];
                /** @description How many of a kind: 5 of each unless told, 20 when one kind is asked for. */
                limit?: number | null;
                /** @description The `next` of the page before; with a kind only. */
                after?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
    Search_counts: {
        parameters: {
            query: {
                /** @description Words with or without marks, the last one perhaps not finished; or a number: KN-2020-014, 05/BB-CTĐTNB. */
                q: string;
                /** @description Only of meetings of this cluster; people belong to none. */
                clusterId?: string | null;
                /** @description Only of meetings of this emulation year; people belong to none. */
                year?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchCountsDto"];
                };
            };
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemDto"];
                };
            };
        };
    };
}
