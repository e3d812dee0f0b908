import { Migration } from '@mikro-orm/migrations';

export class Migration20261122142928_documents_prove_themselves extends Migration {

  override name = 'Migration20261122142928_documents_prove_themselves';

  override up(): void | Promise<void> {
    this.addSql(`create table "document_seal" ("seal" text not null, "authority_code" text not null, "made_at" timestamptz(6) not null, primary key ("seal"));`);

    this.addSql(`alter table "document" add "format" text null, add "copy_for" text null, add "manifest" jsonb null, add "failure" text null;`);

    this.addSql(`alter table "document_seal" add constraint "document_seal_authority_code_foreign" foreign key ("authority_code") references "authority" ("code") on update no action on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "document_seal" cascade;`);

    this.addSql(`alter table "document" drop column "format", drop column "copy_for", drop column "manifest", drop column "failure";`);
  }

}
