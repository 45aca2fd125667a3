CREATE TABLE "service"."authorization_details" (
	"domain_id" varchar(64) NOT NULL,
	"authorization_id" varchar(64) NOT NULL,
	"detail_number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "service"."authorization_details_detail_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"type" integer,
	"region_id" varchar(64),
	"instance_id" text,
	"instance_name" text,
	"host" text,
	"port" integer,
	"account" text,
	"entered" "bytea",
	"host_tries" integer DEFAULT 0 NOT NULL,
	"first_try_time" timestamp (3) with time zone,
	CONSTRAINT "authorization_details_domain_id_authorization_id_detail_number_pk" PRIMARY KEY("domain_id","authorization_id","detail_number")
);
--> statement-breakpoint
CREATE TABLE "service"."authorizations" (
	"domain_id" varchar(64) NOT NULL,
	"authorization_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"status" integer NOT NULL,
	"resource_type_id" varchar(64) NOT NULL,
	"visit_type_id" varchar(64) NOT NULL,
	"content_type_id" varchar(64) NOT NULL,
	"auth_describe" text NOT NULL,
	"asked_by_id" varchar(64) NOT NULL,
	"asked_by_name" text NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	"handler_id" varchar(64),
	"handler_name" text,
	"answer_time" timestamp (3) with time zone,
	"auth_effective_time" timestamp (3) with time zone,
	"auth_expire_time" timestamp (3) with time zone,
	"reject_reason" text,
	"agency_id" "bytea",
	"end_time" timestamp (3) with time zone,
	CONSTRAINT "authorizations_domain_id_authorization_id_pk" PRIMARY KEY("domain_id","authorization_id")
);
--> statement-breakpoint
CREATE TABLE "service"."bastion_operations" (
	"domain_id" varchar(64) NOT NULL,
	"session_number" bigint NOT NULL,
	"operation_number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "service"."bastion_operations_operation_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"oper" text NOT NULL,
	"operate_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "bastion_operations_domain_id_session_number_operation_number_pk" PRIMARY KEY("domain_id","session_number","operation_number")
);
--> statement-breakpoint
CREATE TABLE "service"."bastion_sessions" (
	"domain_id" varchar(64) NOT NULL,
	"session_number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "service"."bastion_sessions_session_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"authorization_id" varchar(64) NOT NULL,
	"detail_number" bigint NOT NULL,
	"engineer_id" varchar(64) NOT NULL,
	"engineer_name" text NOT NULL,
	"start_time" timestamp (3) with time zone NOT NULL,
	"end_time" timestamp (3) with time zone,
	CONSTRAINT "bastion_sessions_domain_id_session_number_pk" PRIMARY KEY("domain_id","session_number")
);
--> statement-breakpoint
CREATE TABLE "service"."bastion_transfers" (
	"domain_id" varchar(64) NOT NULL,
	"session_number" bigint NOT NULL,
	"transfer_number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "service"."bastion_transfers_transfer_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"operate_type" text NOT NULL,
	"file_name" text NOT NULL,
	"from_path" text NOT NULL,
	"to_path" text NOT NULL,
	"file_size" bigint NOT NULL,
	"oper_result" text NOT NULL,
	"duration_ms" bigint NOT NULL,
	"operate_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "bastion_transfers_domain_id_session_number_transfer_number_pk" PRIMARY KEY("domain_id","session_number","transfer_number")
);
--> statement-breakpoint
CREATE TABLE "service"."protected_readings" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"reading_number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "service"."protected_readings_reading_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"authorization_id" varchar(64),
	"detail_number" bigint,
	"confidential_id" text,
	"reader_id" varchar(64) NOT NULL,
	"reader_name" text NOT NULL,
	"reason" text NOT NULL,
	"is_refused" boolean NOT NULL,
	"read_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "protected_readings_domain_id_incident_id_reading_number_pk" PRIMARY KEY("domain_id","incident_id","reading_number")
);
--> statement-breakpoint
CREATE TABLE "service"."ticket_verified_contacts" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"verified_id" varchar(64) NOT NULL,
	CONSTRAINT "ticket_verified_contacts_domain_id_incident_id_verified_id_pk" PRIMARY KEY("domain_id","incident_id","verified_id")
);
--> statement-breakpoint
CREATE TABLE "service"."verification_policies" (
	"domain_id" varchar(64) PRIMARY KEY NOT NULL,
	"is_demanded" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service"."verified_contacts" (
	"domain_id" varchar(64) NOT NULL,
	"verified_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"contact_way" integer NOT NULL,
	"contact_hash" "bytea" NOT NULL,
	"contact_value" "bytea" NOT NULL,
	"area_code" text,
	"verify_time" timestamp (3) with time zone NOT NULL,
	"expire_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "verified_contacts_domain_id_verified_id_pk" PRIMARY KEY("domain_id","verified_id")
);
--> statement-breakpoint
CREATE TABLE "service"."verify_codes" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"contact_way" integer NOT NULL,
	"contact_hash" "bytea" NOT NULL,
	"code_hash" "bytea",
	"tries" integer DEFAULT 0 NOT NULL,
	"send_time" timestamp (3) with time zone NOT NULL,
	"expire_time" timestamp (3) with time zone NOT NULL,
	"sends" integer DEFAULT 1 NOT NULL,
	"day_start_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "verify_codes_domain_id_user_id_contact_way_contact_hash_pk" PRIMARY KEY("domain_id","user_id","contact_way","contact_hash")
);
--> statement-breakpoint
ALTER TABLE "service"."authorization_details" ADD CONSTRAINT "authorization_details_domain_id_authorization_id_authorizations_domain_id_authorization_id_fk" FOREIGN KEY ("domain_id","authorization_id") REFERENCES "service"."authorizations"("domain_id","authorization_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."authorizations" ADD CONSTRAINT "authorizations_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."bastion_operations" ADD CONSTRAINT "bastion_operations_domain_id_session_number_bastion_sessions_domain_id_session_number_fk" FOREIGN KEY ("domain_id","session_number") REFERENCES "service"."bastion_sessions"("domain_id","session_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."bastion_sessions" ADD CONSTRAINT "bastion_sessions_domain_id_authorization_id_detail_number_authorization_details_domain_id_authorization_id_detail_number_fk" FOREIGN KEY ("domain_id","authorization_id","detail_number") REFERENCES "service"."authorization_details"("domain_id","authorization_id","detail_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."bastion_transfers" ADD CONSTRAINT "bastion_transfers_domain_id_session_number_bastion_sessions_domain_id_session_number_fk" FOREIGN KEY ("domain_id","session_number") REFERENCES "service"."bastion_sessions"("domain_id","session_number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."protected_readings" ADD CONSTRAINT "protected_readings_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."ticket_verified_contacts" ADD CONSTRAINT "ticket_verified_contacts_domain_id_verified_id_verified_contacts_domain_id_verified_id_fk" FOREIGN KEY ("domain_id","verified_id") REFERENCES "service"."verified_contacts"("domain_id","verified_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."ticket_verified_contacts" ADD CONSTRAINT "ticket_verified_contacts_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "authorization_details_number" ON "service"."authorization_details" USING btree ("detail_number");--> statement-breakpoint
CREATE UNIQUE INDEX "authorizations_number" ON "service"."authorizations" USING btree ("authorization_id");--> statement-breakpoint
CREATE INDEX "authorizations_of_ticket" ON "service"."authorizations" USING btree ("domain_id","incident_id");--> statement-breakpoint
CREATE INDEX "authorizations_by_time" ON "service"."authorizations" USING btree ("domain_id","create_time" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "authorizations_in_effect" ON "service"."authorizations" USING btree ("auth_expire_time") WHERE status = 1;--> statement-breakpoint
CREATE INDEX "bastion_sessions_of_detail" ON "service"."bastion_sessions" USING btree ("domain_id","authorization_id","detail_number");--> statement-breakpoint
CREATE INDEX "protected_readings_of_authorization" ON "service"."protected_readings" USING btree ("domain_id","authorization_id");--> statement-breakpoint
CREATE INDEX "ticket_verified_contacts_by_contact" ON "service"."ticket_verified_contacts" USING btree ("domain_id","verified_id");--> statement-breakpoint
CREATE UNIQUE INDEX "verified_contacts_value" ON "service"."verified_contacts" USING btree ("domain_id","user_id","contact_way","contact_hash");--> statement-breakpoint
CREATE INDEX "verified_contacts_expiry" ON "service"."verified_contacts" USING btree ("expire_time");--> statement-breakpoint
CREATE INDEX "verify_codes_age" ON "service"."verify_codes" USING btree ("day_start_time");