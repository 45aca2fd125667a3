CREATE SCHEMA IF NOT EXISTS "service";
--> statement-breakpoint
CREATE SEQUENCE "service"."ticket_numbers" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 100001 CACHE 1;--> statement-breakpoint
CREATE TABLE "service"."domains" (
	"domain_id" varchar(64) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"is_provider" boolean DEFAULT false NOT NULL,
	"support_plan" text DEFAULT 'basic' NOT NULL,
	"ticket_policy_on" boolean DEFAULT false NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service"."group_members" (
	"domain_id" varchar(64) NOT NULL,
	"group_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	CONSTRAINT "group_members_domain_id_group_id_user_id_pk" PRIMARY KEY("domain_id","group_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "service"."group_roles" (
	"domain_id" varchar(64) NOT NULL,
	"group_id" varchar(64) NOT NULL,
	"role_id" varchar(64) NOT NULL,
	CONSTRAINT "group_roles_domain_id_group_id_role_id_pk" PRIMARY KEY("domain_id","group_id","role_id")
);
--> statement-breakpoint
CREATE TABLE "service"."groups" (
	"domain_id" varchar(64) NOT NULL,
	"group_id" varchar(64) NOT NULL,
	"name" text NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "groups_domain_id_group_id_pk" PRIMARY KEY("domain_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "service"."projects" (
	"domain_id" varchar(64) NOT NULL,
	"project_id" varchar(64) NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "projects_domain_id_project_id_pk" PRIMARY KEY("domain_id","project_id")
);
--> statement-breakpoint
CREATE TABLE "service"."tokens" (
	"domain_id" varchar(64) NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"project_id" varchar(64),
	"issue_time" timestamp (3) with time zone NOT NULL,
	"expire_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "tokens_domain_id_token_hash_pk" PRIMARY KEY("domain_id","token_hash")
);
--> statement-breakpoint
CREATE TABLE "service"."users" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"is_account" boolean DEFAULT false NOT NULL,
	"is_enabled" boolean DEFAULT true NOT NULL,
	"wrong_passwords" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamp (3) with time zone,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "users_domain_id_user_id_pk" PRIMARY KEY("domain_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "service"."data_keys" (
	"domain_id" varchar(64) NOT NULL,
	"key_id" varchar(64) NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"is_current" boolean DEFAULT true NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "data_keys_domain_id_key_id_pk" PRIMARY KEY("domain_id","key_id")
);
--> statement-breakpoint
CREATE TABLE "service"."audit_entries" (
	"domain_id" varchar(64) NOT NULL,
	"sequence" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"user_name" text NOT NULL,
	"source_ip" text NOT NULL,
	"request_id" text NOT NULL,
	"operation" text NOT NULL,
	"resource_type" text NOT NULL,
	"resource_id" text NOT NULL,
	"outcome" text NOT NULL,
	"previous_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "audit_entries_domain_id_sequence_pk" PRIMARY KEY("domain_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "service"."audit_heads" (
	"domain_id" varchar(64) PRIMARY KEY NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "service"."ticket_extends" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"param_key" varchar(64) NOT NULL,
	"message_id" varchar(64) DEFAULT '' NOT NULL,
	"value" text,
	"sealed_value" "bytea",
	"create_time" timestamp (3) with time zone NOT NULL,
	"erase_time" timestamp (3) with time zone,
	CONSTRAINT "ticket_extends_domain_id_incident_id_param_key_message_id_pk" PRIMARY KEY("domain_id","incident_id","param_key","message_id")
);
--> statement-breakpoint
CREATE TABLE "service"."ticket_logs" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"log_number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "service"."ticket_logs_log_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"operate_type" integer NOT NULL,
	"operator_type" integer NOT NULL,
	"operator_id" varchar(64) NOT NULL,
	"operator_name" text NOT NULL,
	"operate_desc" text DEFAULT '' NOT NULL,
	"operate_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ticket_logs_domain_id_incident_id_log_number_pk" PRIMARY KEY("domain_id","incident_id","log_number")
);
--> statement-breakpoint
CREATE TABLE "service"."ticket_scores" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"satisfaction_id" integer NOT NULL,
	"satisfaction_value" integer NOT NULL,
	CONSTRAINT "ticket_scores_domain_id_incident_id_satisfaction_id_pk" PRIMARY KEY("domain_id","incident_id","satisfaction_id")
);
--> statement-breakpoint
CREATE TABLE "service"."tickets" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"user_name" text NOT NULL,
	"status" integer NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"business_type_id" varchar(64) NOT NULL,
	"product_category_id" varchar(64) NOT NULL,
	"case_type" integer NOT NULL,
	"region_id" varchar(64),
	"project_id" varchar(64),
	"severity_id" varchar(64),
	"support_plan" text NOT NULL,
	"simple_description" text NOT NULL,
	"area_code" text,
	"remind_mobile" "bytea",
	"remind_mail" "bytea",
	"cc_email" "bytea",
	"remind_time" text,
	"judgement" text DEFAULT '' NOT NULL,
	"resolution" text,
	"root_cause" text,
	"assignee_id" varchar(64),
	"assignee_name" text,
	"create_time" timestamp (3) with time zone NOT NULL,
	"update_time" timestamp (3) with time zone NOT NULL,
	"waiting_since" timestamp (3) with time zone,
	"first_reply_due" timestamp (3) with time zone,
	"first_reply_time" timestamp (3) with time zone,
	"last_reply_time" timestamp (3) with time zone,
	"last_reply_type" integer,
	"urge_time" timestamp (3) with time zone,
	"resolve_time" timestamp (3) with time zone,
	"confirmed_time" timestamp (3) with time zone,
	CONSTRAINT "tickets_domain_id_incident_id_pk" PRIMARY KEY("domain_id","incident_id")
);
--> statement-breakpoint
CREATE TABLE "service"."internal_notes" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"note_id" varchar(64) NOT NULL,
	"author_id" varchar(64) NOT NULL,
	"author_name" text NOT NULL,
	"content" text NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "internal_notes_domain_id_incident_id_note_id_pk" PRIMARY KEY("domain_id","incident_id","note_id")
);
--> statement-breakpoint
CREATE TABLE "service"."message_reads" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"read_number" bigint NOT NULL,
	CONSTRAINT "message_reads_domain_id_incident_id_user_id_pk" PRIMARY KEY("domain_id","incident_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "service"."messages" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"message_number" bigint GENERATED ALWAYS AS IDENTITY (sequence name "service"."messages_message_number_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"message_id" varchar(64) NOT NULL,
	"type" integer NOT NULL,
	"replier" varchar(64) NOT NULL,
	"replier_name" text NOT NULL,
	"iam_user_type" integer NOT NULL,
	"content" text NOT NULL,
	"is_first_message" boolean DEFAULT false NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	"withdraw_time" timestamp (3) with time zone,
	CONSTRAINT "messages_domain_id_incident_id_message_number_pk" PRIMARY KEY("domain_id","incident_id","message_number")
);
--> statement-breakpoint
CREATE TABLE "service"."attachments" (
	"domain_id" varchar(64) NOT NULL,
	"accessory_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"uploader_domain_id" varchar(64) NOT NULL,
	"file_actual_name" text NOT NULL,
	"file_type" text NOT NULL,
	"file_size" bigint NOT NULL,
	"is_image" boolean NOT NULL,
	"sha256" text NOT NULL,
	"accessory_from" text NOT NULL,
	"incident_id" varchar(64),
	"message_id" varchar(64),
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attachments_domain_id_accessory_id_pk" PRIMARY KEY("domain_id","accessory_id")
);
--> statement-breakpoint
CREATE TABLE "service"."labels" (
	"domain_id" varchar(64) NOT NULL,
	"label_id" integer NOT NULL,
	"name" text NOT NULL,
	"color" text NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "labels_domain_id_label_id_pk" PRIMARY KEY("domain_id","label_id")
);
--> statement-breakpoint
CREATE TABLE "service"."ticket_labels" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"label_id" integer NOT NULL,
	CONSTRAINT "ticket_labels_domain_id_incident_id_label_id_pk" PRIMARY KEY("domain_id","incident_id","label_id")
);
--> statement-breakpoint
CREATE TABLE "service"."agreement_signatures" (
	"domain_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"agreement_id" varchar(64) NOT NULL,
	"version" integer NOT NULL,
	"record_id" varchar(64) NOT NULL,
	"sign_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_signatures_domain_id_user_id_agreement_id_version_pk" PRIMARY KEY("domain_id","user_id","agreement_id","version")
);
--> statement-breakpoint
ALTER TABLE "service"."group_members" ADD CONSTRAINT "group_members_domain_id_user_id_users_domain_id_user_id_fk" FOREIGN KEY ("domain_id","user_id") REFERENCES "service"."users"("domain_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."group_members" ADD CONSTRAINT "group_members_domain_id_group_id_groups_domain_id_group_id_fk" FOREIGN KEY ("domain_id","group_id") REFERENCES "service"."groups"("domain_id","group_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."group_roles" ADD CONSTRAINT "group_roles_domain_id_group_id_groups_domain_id_group_id_fk" FOREIGN KEY ("domain_id","group_id") REFERENCES "service"."groups"("domain_id","group_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."projects" ADD CONSTRAINT "projects_domain_id_domains_domain_id_fk" FOREIGN KEY ("domain_id") REFERENCES "service"."domains"("domain_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."tokens" ADD CONSTRAINT "tokens_domain_id_user_id_users_domain_id_user_id_fk" FOREIGN KEY ("domain_id","user_id") REFERENCES "service"."users"("domain_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."users" ADD CONSTRAINT "users_domain_id_domains_domain_id_fk" FOREIGN KEY ("domain_id") REFERENCES "service"."domains"("domain_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."ticket_extends" ADD CONSTRAINT "ticket_extends_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."ticket_logs" ADD CONSTRAINT "ticket_logs_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."ticket_scores" ADD CONSTRAINT "ticket_scores_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."internal_notes" ADD CONSTRAINT "internal_notes_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."message_reads" ADD CONSTRAINT "message_reads_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."messages" ADD CONSTRAINT "messages_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."ticket_labels" ADD CONSTRAINT "ticket_labels_domain_id_label_id_labels_domain_id_label_id_fk" FOREIGN KEY ("domain_id","label_id") REFERENCES "service"."labels"("domain_id","label_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."ticket_labels" ADD CONSTRAINT "ticket_labels_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "domains_name" ON "service"."domains" USING btree ("name");--> statement-breakpoint
CREATE INDEX "group_members_user" ON "service"."group_members" USING btree ("domain_id","user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "groups_name" ON "service"."groups" USING btree ("domain_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "projects_name" ON "service"."projects" USING btree ("domain_id","name");--> statement-breakpoint
CREATE INDEX "tokens_user" ON "service"."tokens" USING btree ("domain_id","user_id");--> statement-breakpoint
CREATE INDEX "tokens_expiry" ON "service"."tokens" USING btree ("expire_time");--> statement-breakpoint
CREATE UNIQUE INDEX "users_name" ON "service"."users" USING btree ("domain_id","name");--> statement-breakpoint
CREATE UNIQUE INDEX "tickets_number" ON "service"."tickets" USING btree ("incident_id");--> statement-breakpoint
CREATE INDEX "tickets_by_time" ON "service"."tickets" USING btree ("domain_id","create_time" DESC NULLS LAST) WHERE status <> 13;--> statement-breakpoint
CREATE INDEX "tickets_by_user" ON "service"."tickets" USING btree ("domain_id","user_id","create_time" DESC NULLS LAST) WHERE status <> 13;--> statement-breakpoint
CREATE INDEX "tickets_by_status" ON "service"."tickets" USING btree ("domain_id","status","create_time" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "tickets_waiting" ON "service"."tickets" USING btree ("waiting_since") WHERE status in (0, 1, 2, 5, 17);--> statement-breakpoint
CREATE INDEX "messages_by_id" ON "service"."messages" USING btree ("domain_id","incident_id","message_id");--> statement-breakpoint
CREATE INDEX "attachments_of_ticket" ON "service"."attachments" USING btree ("domain_id","incident_id");--> statement-breakpoint
CREATE INDEX "attachments_of_day" ON "service"."attachments" USING btree ("domain_id","create_time");--> statement-breakpoint
CREATE UNIQUE INDEX "labels_name" ON "service"."labels" USING btree ("domain_id","name");--> statement-breakpoint
CREATE INDEX "ticket_labels_by_label" ON "service"."ticket_labels" USING btree ("domain_id","label_id");