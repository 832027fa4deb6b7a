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
        /** Changes one's own language. */
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
        /** Changes one's own password; every session is closed. */
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
        put: operations["Holiday_update"];
        post?: never;
        delete: operations["Holiday_remove"];
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
        /** Adds a line at the end. */
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
        /** Fills an empty agenda with the usual lines of this kind of meeting. */
        post: operations["Agenda_fill"];
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
        /** @enum {string} */
        Locale: "vi" | "en";
        /** @enum {string} */
        Role: "ADMIN" | "BOARD_STAFF" | "BOARD_LEADER" | "SECRETARIAT" | "FOCAL_POINT" | "DELEGATE";
        HeldRoleDto: {
            role: components["schemas"]["Role"];
            /** @description For SECRETARIAT and FOCAL_POINT: the province for which the role is held. */
            unitId: string | null;
            /** @description The province's short name: Hậu Giang. */
            unitName: string | null;
        };
        MeDto: {
            locale: components["schemas"]["Locale"];
            /** @description What the roles open, as `resource:operation`; which records that means is decided with each record (`actions`). */
            permissions: ("user:manage" | "audit:read" | "directory:manage" | "meeting:create" | "meeting:update" | "meeting:audit" | "entry:read" | "entry:write" | "minutes:manage" | "recommendation:classify" | "response:publish" | "directory:read" | "meeting:read" | "minutes:read" | "recommendation:read" | "recommendation:handle" | "response:draft" | "document:read")[];
            id: string;
            email: string;
            displayName: string;
            roles: components["schemas"]["HeldRoleDto"][];
            /** @description Whether this server holds demo data. */
            demo: boolean;
        };
        DemoAccountDto: {
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
        /** @enum {string} */
        UserAction: "update" | "set-password" | "close" | "reopen";
        UserDto: {
            locale: components["schemas"]["Locale"];
            actions: components["schemas"]["UserAction"][];
            id: string;
            email: string;
            displayName: string;
            demo: boolean;
            disabled: boolean;
            roles: components["schemas"]["HeldRoleDto"][];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        UserPageDto: {
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
        /** @enum {string} */
        AuditAction: "INSERT" | "UPDATE" | "DELETE";
        AuditEventDto: {
            action: components["schemas"]["AuditAction"];
            /** @description Grows with time. */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Who made the change; null: the program itself. */
            actorId: string | null;
            actorName: string | null;
            /** @description The kind of record: `meeting`, `entry`, `recommendation`. */
            table: string;
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
            items: components["schemas"]["AuditEventDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        /** @enum {string} */
        HolidayKind: "HOLIDAY" | "SWAPPED_WORKING_DAY";
        HolidayDto: {
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
            id: string;
            name: string;
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
            version: number;
        };
        TopicDto: {
            id: string;
            code: string;
            nameVi: string;
            nameEn: string;
            /** @description Where it stands in lists of choice, from 0. */
            position: number;
            /** @description No longer offered, but kept where it was chosen. */
            retired: boolean;
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
        DocumentSeries: "BB";
        DocumentDto: {
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
            id: string;
            /** @description The issuer: a cluster. */
            clusterId: string;
            clusterName: string;
            /** @description Calendar year of signing, in which the number counts. */
            year: number;
            /** @description Order in the issuer's year and series, from 1. */
            number: number;
            /** @description Number and symbol as printed: 07/BB-CTĐTNB. */
            symbol: string;
            /** @description Trích yếu: what the document is about. */
            subject: string;
            meetingId: string;
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
            voidReason: string | null;
        };
        DocumentPageDto: {
            items: components["schemas"]["DocumentDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        /** @enum {string} */
        MeetingKind: "PREPARATORY" | "SUMMARY" | "SIGNING" | "MIDYEAR" | "THEMATIC" | "OTHER";
        /** @enum {string} */
        MeetingStatus: "DRAFT" | "SCHEDULED" | "IN_SESSION" | "CLOSED" | "POSTPONED" | "CANCELLED";
        /** @enum {string} */
        DayPart: "MORNING" | "AFTERNOON" | "FULL_DAY";
        MeetingListItemDto: {
            kind: components["schemas"]["MeetingKind"];
            dayPart: components["schemas"]["DayPart"] | null;
            status: components["schemas"]["MeetingStatus"];
            id: string;
            clusterId: string;
            clusterName: string;
            /** @description The cluster is made up, to show the program. */
            sample: boolean;
            /** @description Năm thi đua. */
            emulationYear: number;
            title: string;
            hostUnitName: string | null;
            venue: string;
            /** @description YYYY-MM-DD, in Vietnam. */
            heldOn: string;
            /** @description HH:mm, in Vietnam. */
            startTime: string | null;
            /** @description HH:mm, in Vietnam. */
            endTime: string | null;
        };
        MeetingPageDto: {
            items: components["schemas"]["MeetingListItemDto"][];
            /** @description Pass as `after` to read on; null: that was all. */
            next: string | null;
        };
        HostUnitDto: {
            id: string;
            name: string;
        };
        ManagedYearDto: {
            clusterId: string;
            clusterName: string;
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
        /**
         * @description What the caller may do now; a step of the life cycle first, the usual next one before its alternatives.
         * @enum {string}
         */
        MeetingAction: "update" | "delete" | "record" | "schedule" | "start" | "close" | "postpone" | "cancel" | "reopen";
        LinkedMeetingDto: {
            id: string;
            title: string;
            /** @description YYYY-MM-DD, in Vietnam. */
            heldOn: string;
        };
        MeetingDto: {
            kind: components["schemas"]["MeetingKind"];
            dayPart: components["schemas"]["DayPart"] | null;
            status: components["schemas"]["MeetingStatus"];
            /** @description What the caller may do now; a step of the life cycle first, the usual next one before its alternatives. */
            actions: components["schemas"]["MeetingAction"][];
            hostUnitId: string | null;
            /** @description The conference that this session prepares, if the caller may see it. */
            prepares: components["schemas"]["LinkedMeetingDto"] | null;
            /** @description The session that prepares this conference, the latest if several, if the caller may see it. */
            preparedBy: components["schemas"]["LinkedMeetingDto"] | null;
            /** @description Why the meeting was postponed, cancelled or opened again. */
            statusReason: string | null;
            preparationNote: string | null;
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
            version: number;
            id: string;
            clusterId: string;
            clusterName: string;
            /** @description The cluster is made up, to show the program. */
            sample: boolean;
            /** @description Năm thi đua. */
            emulationYear: number;
            title: string;
            hostUnitName: string | null;
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
            /** @description Where facts about a past meeting come from, and what is assumed. */
            sourceNote?: string | null;
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
        /** @enum {string} */
        AgendaAction: "edit" | "template" | "run";
        /** @enum {string} */
        AgendaItemKind: "RECEPTION" | "OPENING" | "REPORT" | "PAPER" | "DISCUSSION" | "REPLY" | "VOTE" | "DIRECTIVE" | "SIGNING" | "BREAK" | "CLOSING" | "OTHER";
        /**
         * @description DONE, NOW, NEXT (the first that is still to come) or LATER.
         * @enum {string}
         */
        AgendaItemState: "DONE" | "NOW" | "NEXT" | "LATER";
        AgendaItemDto: {
            kind: components["schemas"]["AgendaItemKind"];
            /** @description DONE, NOW, NEXT (the first that is still to come) or LATER. */
            state: components["schemas"]["AgendaItemState"];
            id: string;
            parentId: string | null;
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
            presenterAttendeeId: string | null;
            /** @description The name of whoever presents, attendee or not. */
            presenterName: string | null;
            /** @description The caller is the attendee who presents. */
            presenterIsMe: boolean;
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
            version: number;
        };
        AgendaDto: {
            actions: components["schemas"]["AgendaAction"][];
            /** @description In order, each line followed by its parts. */
            items: components["schemas"]["AgendaItemDto"][];
            /** @description What the lines need together from the start of the meeting, in minutes. */
            plannedMinutes: number;
            /** @description The length of the meeting in minutes; null when it has no clock times. */
            availableMinutes: number | null;
        };
        CreateAgendaItemDto: {
            /**
             * Format: uuid
             * @description The line that this one is a part of; null: a line of its own.
             */
            parentId?: string | null;
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
            /**
             * Format: uuid
             * @description Made by the client: the same id twice is one line.
             */
            id: string;
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
            version: number;
        };
        /** @enum {string} */
        AgendaProgress: "START" | "FINISH" | "RESET";
        AgendaProgressDto: {
            action: components["schemas"]["AgendaProgress"];
            version: number;
        };
        MeetingTransitionDto: {
            /** @description Where the meeting goes next. */
            to: components["schemas"]["MeetingStatus"];
            /** @description Why; needed to postpone, to cancel and to open again. */
            reason?: string | null;
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
        /**
         * @description What the answer says; several at once are possible.
         * @enum {string}
         */
        ResponseKind: "AGREED" | "DECIDED_AT_MEETING" | "IN_PROGRESS" | "PLANNED" | "WILL_COORDINATE" | "AGGREGATE" | "REPORT_UP" | "CALL_TO_MEMBERS" | "EXPLAINED";
        /**
         * @description Đã, đang, sẽ.
         * @enum {string}
         */
        Tense: "DONE" | "ONGOING" | "FUTURE";
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
            /** @description Instead of `recommendationId`: creates the recommendation that nobody wrote down. */
            newRecommendation?: components["schemas"]["UnwrittenRecommendationDto"] | null;
        };
        EntryDto: {
            /** @description What the line is. */
            kind: components["schemas"]["EntryKind"];
            id: string;
            meetingId: string;
            /** @description Fractional index: lines stand in the order of its bytes, then of their ids. */
            orderKey: string;
            agendaItemId: string | null;
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
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
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
            /** @description The version that the writer saw; 0: a new line. */
            version: number;
            /** @description What the kind adds. */
            details?: components["schemas"]["EntryDetailsDto"] | null;
            /** @description For RECOMMENDATION only. */
            recommendation?: components["schemas"]["EntryRecommendationDto"] | null;
            /** @description For RESPONSE only. */
            response?: components["schemas"]["EntryResponseDto"] | null;
        };
        PhotoDto: {
            id: string;
            meetingId: string;
            /** @description What the report prints under it. */
            caption: string;
            /** @description The attendee who is seen. */
            pictured: string | null;
            /** @description Who took it. */
            credit: string | null;
            /** @description Place among the photos of the meeting, from 0. */
            position: number;
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
            version: number;
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
            query: {
                limit: number;
                after: string;
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
            query: {
                limit: number;
                after: string;
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
            query: {
                limit: number;
                after: string;
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
    Document_list: {
        parameters: {
            query: {
                limit: number;
                after: string;
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
    Meeting_list: {
        parameters: {
            query: {
                limit: number;
                after: string;
                /** @description Of this cluster. */
                clusterId?: string;
                /** @description Of this emulation year. */
                year?: number;
                kind?: components["schemas"]["MeetingKind"];
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
    Meeting_delete: {
        parameters: {
            query: {
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
        requestBody?: never;
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
                /** @description The version that the writer saw. */
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
}
