CREATE TABLE "service"."diagnoses" (
	"domain_id" varchar(64) NOT NULL,
	"job_id" integer GENERATED ALWAYS AS IDENTITY (sequence name "service"."diagnoses_job_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"user_id" varchar(64) NOT NULL,
	"type" integer NOT NULL,
	"target" jsonb NOT NULL,
	"region_id" varchar(64),
	"status" integer NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	"end_time" timestamp (3) with time zone,
	"is_helpful" boolean,
	"feedback" text,
	CONSTRAINT "diagnoses_domain_id_job_id_pk" PRIMARY KEY("domain_id","job_id")
);
--> statement-breakpoint
CREATE TABLE "service"."diagnosis_items" (
	"domain_id" varchar(64) NOT NULL,
	"job_id" integer NOT NULL,
	"check_id" varchar(64) NOT NULL,
	"problem_level" integer NOT NULL,
	"finding" text NOT NULL,
	"measured" text,
	CONSTRAINT "diagnosis_items_domain_id_job_id_check_id_pk" PRIMARY KEY("domain_id","job_id","check_id")
);
--> statement-breakpoint
ALTER TABLE "service"."tickets" ADD COLUMN "cc_user_id" varchar(64);--> statement-breakpoint
ALTER TABLE "service"."diagnosis_items" ADD CONSTRAINT "diagnosis_items_domain_id_job_id_diagnoses_domain_id_job_id_fk" FOREIGN KEY ("domain_id","job_id") REFERENCES "service"."diagnoses"("domain_id","job_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "diagnoses_number" ON "service"."diagnoses" USING btree ("job_id");--> statement-breakpoint
CREATE INDEX "diagnoses_of_user" ON "service"."diagnoses" USING btree ("domain_id","user_id","type","job_id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "diagnoses_by_time" ON "service"."diagnoses" USING btree ("domain_id","create_time");--> statement-breakpoint
CREATE INDEX "diagnoses_under_way" ON "service"."diagnoses" USING btree ("create_time") WHERE status in (0, 2);--> statement-breakpoint
CREATE INDEX "tickets_with_copies" ON "service"."tickets" USING btree ("domain_id","cc_user_id","create_time" DESC NULLS FIRST) WHERE cc_email is not null;