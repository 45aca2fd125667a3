CREATE TABLE "service"."ticket_relations" (
	"domain_id" varchar(64) NOT NULL,
	"incident_id" varchar(64) NOT NULL,
	"related_id" varchar(64) NOT NULL,
	"user_id" varchar(64) NOT NULL,
	"create_time" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "ticket_relations_domain_id_incident_id_related_id_pk" PRIMARY KEY("domain_id","incident_id","related_id")
);
--> statement-breakpoint
ALTER TABLE "service"."ticket_relations" ADD CONSTRAINT "ticket_relations_domain_id_incident_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","incident_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service"."ticket_relations" ADD CONSTRAINT "ticket_relations_domain_id_related_id_tickets_domain_id_incident_id_fk" FOREIGN KEY ("domain_id","related_id") REFERENCES "service"."tickets"("domain_id","incident_id") ON DELETE no action ON UPDATE no action;