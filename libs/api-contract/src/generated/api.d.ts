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
}
