import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`articles_photos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`caption\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_photos_order_idx\` ON \`articles_photos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_photos_parent_id_idx\` ON \`articles_photos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_photos_image_idx\` ON \`articles_photos\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_attachments_order_idx\` ON \`articles_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_parent_id_idx\` ON \`articles_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_file_idx\` ON \`articles_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_attachments_poster_idx\` ON \`articles_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_change_notes_order_idx\` ON \`articles_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`articles_change_notes_parent_id_idx\` ON \`articles_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`secrets_checked\` integer DEFAULT false,
  	\`genre\` text DEFAULT 'brief',
  	\`standfirst\` text,
  	\`body\` text,
  	\`cover_id\` text,
  	\`byline\` text,
  	\`source\` text,
  	\`originally_published_at\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`section_id\` text,
  	\`import_key\` text,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`approved_digest\` text,
  	\`last_move\` numeric,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`schedule_problem\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_explanation\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_replaced_by\` text,
  	\`withdrawal_review\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_cover_idx\` ON \`articles\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_translation_of_idx\` ON \`articles\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_section_idx\` ON \`articles\` (\`section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_import_key_idx\` ON \`articles\` (\`import_key\`);`)
  await db.run(sql`CREATE INDEX \`articles_unit_idx\` ON \`articles\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_stage_idx\` ON \`articles\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_author_idx\` ON \`articles\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_first_published_at_idx\` ON \`articles\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_scheduled_for_idx\` ON \`articles\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`articles_schedule_problem_idx\` ON \`articles\` (\`schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`articles_withdrawal_withdrawal_review_idx\` ON \`articles\` (\`withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`articles_demo_idx\` ON \`articles\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`articles_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_texts_order_parent\` ON \`articles_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`exemplars_id\` text,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`articles_rels_order_idx\` ON \`articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_parent_idx\` ON \`articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_path_idx\` ON \`articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_exemplars_id_idx\` ON \`articles_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_articles_id_idx\` ON \`articles_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_tactics_id_idx\` ON \`articles_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_legal_guides_id_idx\` ON \`articles_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_rels_events_id_idx\` ON \`articles_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_photos\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`image_id\` text,
  	\`caption\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_photos_order_idx\` ON \`_articles_v_version_photos\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_photos_parent_id_idx\` ON \`_articles_v_version_photos\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_photos_image_idx\` ON \`_articles_v_version_photos\` (\`image_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_order_idx\` ON \`_articles_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_parent_id_idx\` ON \`_articles_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_file_idx\` ON \`_articles_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_attachments_poster_idx\` ON \`_articles_v_version_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_version_change_notes_order_idx\` ON \`_articles_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_change_notes_parent_id_idx\` ON \`_articles_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_secrets_checked\` integer DEFAULT false,
  	\`version_genre\` text DEFAULT 'brief',
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_cover_id\` text,
  	\`version_byline\` text,
  	\`version_source\` text,
  	\`version_originally_published_at\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_section_id\` text,
  	\`version_import_key\` text,
  	\`version_unit_id\` text,
  	\`version_slug\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_approved_digest\` text,
  	\`version_last_move\` numeric,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_schedule_problem\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_explanation\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by\` text,
  	\`version_withdrawal_replaced_by\` text,
  	\`version_withdrawal_review\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_cover_idx\` ON \`_articles_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_translation_of_idx\` ON \`_articles_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_section_idx\` ON \`_articles_v\` (\`version_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_import_key_idx\` ON \`_articles_v\` (\`version_import_key\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_unit_idx\` ON \`_articles_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_stage_idx\` ON \`_articles_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_author_idx\` ON \`_articles_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_first_published_at_idx\` ON \`_articles_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_scheduled_for_idx\` ON \`_articles_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_schedule_problem_idx\` ON \`_articles_v\` (\`version_schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_withdrawal_version_withdrawal_review_idx\` ON \`_articles_v\` (\`version_withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_demo_idx\` ON \`_articles_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_texts_order_parent\` ON \`_articles_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`exemplars_id\` text,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_order_idx\` ON \`_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_parent_idx\` ON \`_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_path_idx\` ON \`_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_exemplars_id_idx\` ON \`_articles_v_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_articles_id_idx\` ON \`_articles_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_tactics_id_idx\` ON \`_articles_v_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_legal_guides_id_idx\` ON \`_articles_v_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_rels_events_id_idx\` ON \`_articles_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_signs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_signs_order_idx\` ON \`tactics_signs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_signs_parent_id_idx\` ON \`tactics_signs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_attachments_order_idx\` ON \`tactics_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_attachments_parent_id_idx\` ON \`tactics_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_attachments_file_idx\` ON \`tactics_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_attachments_poster_idx\` ON \`tactics_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_do_now\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_do_now_order_idx\` ON \`tactics_do_now\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_do_now_parent_id_idx\` ON \`tactics_do_now\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_if_money_lost_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tactics_if_money_lost\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_if_money_lost_steps_order_idx\` ON \`tactics_if_money_lost_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_if_money_lost_steps_parent_id_idx\` ON \`tactics_if_money_lost_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_if_money_lost\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`since\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_if_money_lost_order_idx\` ON \`tactics_if_money_lost\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_if_money_lost_parent_id_idx\` ON \`tactics_if_money_lost\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_authorities_never\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_authorities_never_order_idx\` ON \`tactics_authorities_never\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_authorities_never_parent_id_idx\` ON \`tactics_authorities_never\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_channels_order_idx\` ON \`tactics_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_channels_parent_idx\` ON \`tactics_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_target_groups_order_idx\` ON \`tactics_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_target_groups_parent_idx\` ON \`tactics_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_harms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_harms_order_idx\` ON \`tactics_harms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_harms_parent_idx\` ON \`tactics_harms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_seasons\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_seasons_order_idx\` ON \`tactics_seasons\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_seasons_parent_idx\` ON \`tactics_seasons\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_change_notes_order_idx\` ON \`tactics_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_change_notes_parent_id_idx\` ON \`tactics_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`secrets_checked\` integer DEFAULT false,
  	\`type\` text,
  	\`summary\` text,
  	\`how_it_works\` text,
  	\`local_case\` text,
  	\`cover_id\` text,
  	\`state\` text DEFAULT 'active',
  	\`first_seen_on\` text,
  	\`last_seen_on\` text,
  	\`expires_on\` text,
  	\`source\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`approved_digest\` text,
  	\`last_move\` numeric,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`schedule_problem\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_explanation\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_replaced_by\` text,
  	\`withdrawal_review\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_cover_idx\` ON \`tactics\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_translation_of_idx\` ON \`tactics\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_unit_idx\` ON \`tactics\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`tactics_slug_idx\` ON \`tactics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`tactics_stage_idx\` ON \`tactics\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`tactics_author_idx\` ON \`tactics\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_first_published_at_idx\` ON \`tactics\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`tactics_scheduled_for_idx\` ON \`tactics\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`tactics_schedule_problem_idx\` ON \`tactics\` (\`schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`tactics_withdrawal_withdrawal_review_idx\` ON \`tactics\` (\`withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`tactics_demo_idx\` ON \`tactics\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`tactics_updated_at_idx\` ON \`tactics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tactics_created_at_idx\` ON \`tactics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tactics__status_idx\` ON \`tactics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`tactics_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_texts_order_parent\` ON \`tactics_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tactics_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`hotlines_id\` text,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`tactics_rels_order_idx\` ON \`tactics_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`tactics_rels_parent_idx\` ON \`tactics_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_rels_path_idx\` ON \`tactics_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`tactics_rels_hotlines_id_idx\` ON \`tactics_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_rels_articles_id_idx\` ON \`tactics_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_rels_tactics_id_idx\` ON \`tactics_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_rels_exemplars_id_idx\` ON \`tactics_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_rels_legal_guides_id_idx\` ON \`tactics_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`tactics_rels_events_id_idx\` ON \`tactics_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_signs\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_signs_order_idx\` ON \`_tactics_v_version_signs\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_signs_parent_id_idx\` ON \`_tactics_v_version_signs\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_attachments_order_idx\` ON \`_tactics_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_attachments_parent_id_idx\` ON \`_tactics_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_attachments_file_idx\` ON \`_tactics_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_attachments_poster_idx\` ON \`_tactics_v_version_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_do_now\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_do_now_order_idx\` ON \`_tactics_v_version_do_now\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_do_now_parent_id_idx\` ON \`_tactics_v_version_do_now\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_if_money_lost_steps\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tactics_v_version_if_money_lost\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_if_money_lost_steps_order_idx\` ON \`_tactics_v_version_if_money_lost_steps\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_if_money_lost_steps_parent_id_idx\` ON \`_tactics_v_version_if_money_lost_steps\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_if_money_lost\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`since\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_if_money_lost_order_idx\` ON \`_tactics_v_version_if_money_lost\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_if_money_lost_parent_id_idx\` ON \`_tactics_v_version_if_money_lost\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_authorities_never\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_authorities_never_order_idx\` ON \`_tactics_v_version_authorities_never\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_authorities_never_parent_id_idx\` ON \`_tactics_v_version_authorities_never\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_channels\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_channels_order_idx\` ON \`_tactics_v_version_channels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_channels_parent_idx\` ON \`_tactics_v_version_channels\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_target_groups\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_target_groups_order_idx\` ON \`_tactics_v_version_target_groups\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_target_groups_parent_idx\` ON \`_tactics_v_version_target_groups\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_harms\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_harms_order_idx\` ON \`_tactics_v_version_harms\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_harms_parent_idx\` ON \`_tactics_v_version_harms\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_seasons\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_seasons_order_idx\` ON \`_tactics_v_version_seasons\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_seasons_parent_idx\` ON \`_tactics_v_version_seasons\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_change_notes_order_idx\` ON \`_tactics_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_change_notes_parent_id_idx\` ON \`_tactics_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_secrets_checked\` integer DEFAULT false,
  	\`version_type\` text,
  	\`version_summary\` text,
  	\`version_how_it_works\` text,
  	\`version_local_case\` text,
  	\`version_cover_id\` text,
  	\`version_state\` text DEFAULT 'active',
  	\`version_first_seen_on\` text,
  	\`version_last_seen_on\` text,
  	\`version_expires_on\` text,
  	\`version_source\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_unit_id\` text,
  	\`version_slug\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_approved_digest\` text,
  	\`version_last_move\` numeric,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_schedule_problem\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_explanation\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by\` text,
  	\`version_withdrawal_replaced_by\` text,
  	\`version_withdrawal_review\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_parent_idx\` ON \`_tactics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_cover_idx\` ON \`_tactics_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_translation_of_idx\` ON \`_tactics_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_unit_idx\` ON \`_tactics_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_slug_idx\` ON \`_tactics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_stage_idx\` ON \`_tactics_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_author_idx\` ON \`_tactics_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_first_published_at_idx\` ON \`_tactics_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_scheduled_for_idx\` ON \`_tactics_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_schedule_problem_idx\` ON \`_tactics_v\` (\`version_schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_withdrawal_version_withdrawal_review_idx\` ON \`_tactics_v\` (\`version_withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_demo_idx\` ON \`_tactics_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_updated_at_idx\` ON \`_tactics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version_created_at_idx\` ON \`_tactics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_version_version__status_idx\` ON \`_tactics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_created_at_idx\` ON \`_tactics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_updated_at_idx\` ON \`_tactics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_latest_idx\` ON \`_tactics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_texts_order_parent\` ON \`_tactics_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tactics_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`hotlines_id\` text,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_tactics_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_tactics_v_rels_order_idx\` ON \`_tactics_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_rels_parent_idx\` ON \`_tactics_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_rels_path_idx\` ON \`_tactics_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_rels_hotlines_id_idx\` ON \`_tactics_v_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_rels_articles_id_idx\` ON \`_tactics_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_rels_tactics_id_idx\` ON \`_tactics_v_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_rels_exemplars_id_idx\` ON \`_tactics_v_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_rels_legal_guides_id_idx\` ON \`_tactics_v_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_tactics_v_rels_events_id_idx\` ON \`_tactics_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`exemplars_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_themes_order_idx\` ON \`exemplars_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_themes_parent_idx\` ON \`exemplars_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exemplars_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_attachments_order_idx\` ON \`exemplars_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_attachments_parent_id_idx\` ON \`exemplars_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_attachments_file_idx\` ON \`exemplars_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_attachments_poster_idx\` ON \`exemplars_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`exemplars_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_groups_order_idx\` ON \`exemplars_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_groups_parent_id_idx\` ON \`exemplars_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exemplars_metrics\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`qualifier\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`as_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_metrics_order_idx\` ON \`exemplars_metrics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_metrics_parent_id_idx\` ON \`exemplars_metrics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exemplars_recognitions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`year\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_recognitions_order_idx\` ON \`exemplars_recognitions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_recognitions_parent_id_idx\` ON \`exemplars_recognitions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exemplars_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_change_notes_order_idx\` ON \`exemplars_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_change_notes_parent_id_idx\` ON \`exemplars_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exemplars\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`secrets_checked\` integer DEFAULT false,
  	\`place\` text,
  	\`phase\` text,
  	\`standfirst\` text,
  	\`body\` text,
  	\`cover_id\` text,
  	\`launched_on\` text,
  	\`site_count\` numeric,
  	\`site_unit\` text,
  	\`group_count\` numeric,
  	\`cost_qualifier\` text,
  	\`cost_value\` numeric,
  	\`cost_note\` text,
  	\`as_of\` text,
  	\`source\` text,
  	\`collected\` integer DEFAULT false,
  	\`origin_unit_id\` text,
  	\`former_unit\` text,
  	\`replicated_from\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`approved_digest\` text,
  	\`last_move\` numeric,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`schedule_problem\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_explanation\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_replaced_by\` text,
  	\`withdrawal_review\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`origin_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_cover_idx\` ON \`exemplars\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_origin_unit_idx\` ON \`exemplars\` (\`origin_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_translation_of_idx\` ON \`exemplars\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_unit_idx\` ON \`exemplars\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`exemplars_slug_idx\` ON \`exemplars\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_stage_idx\` ON \`exemplars\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_author_idx\` ON \`exemplars\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_first_published_at_idx\` ON \`exemplars\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_scheduled_for_idx\` ON \`exemplars\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_schedule_problem_idx\` ON \`exemplars\` (\`schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_withdrawal_withdrawal_review_idx\` ON \`exemplars\` (\`withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_demo_idx\` ON \`exemplars\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_updated_at_idx\` ON \`exemplars\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_created_at_idx\` ON \`exemplars\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`exemplars__status_idx\` ON \`exemplars\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`exemplars_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_texts_order_parent\` ON \`exemplars_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`exemplars_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`exemplars_rels_order_idx\` ON \`exemplars_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_rels_parent_idx\` ON \`exemplars_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_rels_path_idx\` ON \`exemplars_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_rels_articles_id_idx\` ON \`exemplars_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_rels_tactics_id_idx\` ON \`exemplars_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_rels_exemplars_id_idx\` ON \`exemplars_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_rels_legal_guides_id_idx\` ON \`exemplars_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`exemplars_rels_events_id_idx\` ON \`exemplars_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_exemplars_v_version_themes\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exemplars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_themes_order_idx\` ON \`_exemplars_v_version_themes\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_themes_parent_idx\` ON \`_exemplars_v_version_themes\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exemplars_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exemplars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_attachments_order_idx\` ON \`_exemplars_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_attachments_parent_id_idx\` ON \`_exemplars_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_attachments_file_idx\` ON \`_exemplars_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_attachments_poster_idx\` ON \`_exemplars_v_version_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`_exemplars_v_version_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exemplars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_groups_order_idx\` ON \`_exemplars_v_version_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_groups_parent_id_idx\` ON \`_exemplars_v_version_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exemplars_v_version_metrics\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`qualifier\` text,
  	\`value\` numeric,
  	\`unit\` text,
  	\`as_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exemplars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_metrics_order_idx\` ON \`_exemplars_v_version_metrics\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_metrics_parent_id_idx\` ON \`_exemplars_v_version_metrics\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exemplars_v_version_recognitions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`year\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exemplars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_recognitions_order_idx\` ON \`_exemplars_v_version_recognitions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_recognitions_parent_id_idx\` ON \`_exemplars_v_version_recognitions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exemplars_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_exemplars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_change_notes_order_idx\` ON \`_exemplars_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_change_notes_parent_id_idx\` ON \`_exemplars_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exemplars_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_secrets_checked\` integer DEFAULT false,
  	\`version_place\` text,
  	\`version_phase\` text,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_cover_id\` text,
  	\`version_launched_on\` text,
  	\`version_site_count\` numeric,
  	\`version_site_unit\` text,
  	\`version_group_count\` numeric,
  	\`version_cost_qualifier\` text,
  	\`version_cost_value\` numeric,
  	\`version_cost_note\` text,
  	\`version_as_of\` text,
  	\`version_source\` text,
  	\`version_collected\` integer DEFAULT false,
  	\`version_origin_unit_id\` text,
  	\`version_former_unit\` text,
  	\`version_replicated_from\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_unit_id\` text,
  	\`version_slug\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_approved_digest\` text,
  	\`version_last_move\` numeric,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_schedule_problem\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_explanation\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by\` text,
  	\`version_withdrawal_replaced_by\` text,
  	\`version_withdrawal_review\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_origin_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_exemplars_v_parent_idx\` ON \`_exemplars_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_cover_idx\` ON \`_exemplars_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_origin_unit_idx\` ON \`_exemplars_v\` (\`version_origin_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_translation_of_idx\` ON \`_exemplars_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_unit_idx\` ON \`_exemplars_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_slug_idx\` ON \`_exemplars_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_stage_idx\` ON \`_exemplars_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_author_idx\` ON \`_exemplars_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_first_published_at_idx\` ON \`_exemplars_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_scheduled_for_idx\` ON \`_exemplars_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_schedule_problem_idx\` ON \`_exemplars_v\` (\`version_schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_withdrawal_version_withdrawal_revie_idx\` ON \`_exemplars_v\` (\`version_withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_demo_idx\` ON \`_exemplars_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_updated_at_idx\` ON \`_exemplars_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version_created_at_idx\` ON \`_exemplars_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_version_version__status_idx\` ON \`_exemplars_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_created_at_idx\` ON \`_exemplars_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_updated_at_idx\` ON \`_exemplars_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_latest_idx\` ON \`_exemplars_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_exemplars_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exemplars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exemplars_v_texts_order_parent\` ON \`_exemplars_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_exemplars_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_exemplars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_exemplars_v_rels_order_idx\` ON \`_exemplars_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_rels_parent_idx\` ON \`_exemplars_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_rels_path_idx\` ON \`_exemplars_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_rels_articles_id_idx\` ON \`_exemplars_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_rels_tactics_id_idx\` ON \`_exemplars_v_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_rels_exemplars_id_idx\` ON \`_exemplars_v_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_rels_legal_guides_id_idx\` ON \`_exemplars_v_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_exemplars_v_rels_events_id_idx\` ON \`_exemplars_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_guides_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_guides_attachments_order_idx\` ON \`legal_guides_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_attachments_parent_id_idx\` ON \`legal_guides_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_attachments_file_idx\` ON \`legal_guides_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_attachments_poster_idx\` ON \`legal_guides_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_guides_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_guides_legal_basis_order_idx\` ON \`legal_guides_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_legal_basis_parent_id_idx\` ON \`legal_guides_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_guides_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_guides_change_notes_order_idx\` ON \`legal_guides_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_change_notes_parent_id_idx\` ON \`legal_guides_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_guides\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`secrets_checked\` integer DEFAULT false,
  	\`standfirst\` text,
  	\`body\` text,
  	\`checked_on\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`approved_digest\` text,
  	\`last_move\` numeric,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`schedule_problem\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_explanation\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_replaced_by\` text,
  	\`withdrawal_review\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_guides_translation_of_idx\` ON \`legal_guides\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_unit_idx\` ON \`legal_guides\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`legal_guides_slug_idx\` ON \`legal_guides\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_stage_idx\` ON \`legal_guides\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_author_idx\` ON \`legal_guides\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_first_published_at_idx\` ON \`legal_guides\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_scheduled_for_idx\` ON \`legal_guides\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_schedule_problem_idx\` ON \`legal_guides\` (\`schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_withdrawal_withdrawal_review_idx\` ON \`legal_guides\` (\`withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_demo_idx\` ON \`legal_guides\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_updated_at_idx\` ON \`legal_guides\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_created_at_idx\` ON \`legal_guides\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides__status_idx\` ON \`legal_guides\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`legal_guides_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_guides_texts_order_parent\` ON \`legal_guides_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`legal_guides_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`legal_guides_rels_order_idx\` ON \`legal_guides_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_rels_parent_idx\` ON \`legal_guides_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_rels_path_idx\` ON \`legal_guides_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_rels_articles_id_idx\` ON \`legal_guides_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_rels_tactics_id_idx\` ON \`legal_guides_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_rels_exemplars_id_idx\` ON \`legal_guides_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_rels_legal_guides_id_idx\` ON \`legal_guides_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`legal_guides_rels_events_id_idx\` ON \`legal_guides_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_guides_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_legal_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_attachments_order_idx\` ON \`_legal_guides_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_attachments_parent_id_idx\` ON \`_legal_guides_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_attachments_file_idx\` ON \`_legal_guides_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_attachments_poster_idx\` ON \`_legal_guides_v_version_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_guides_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_legal_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_legal_basis_order_idx\` ON \`_legal_guides_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_legal_basis_parent_id_idx\` ON \`_legal_guides_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_guides_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_legal_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_change_notes_order_idx\` ON \`_legal_guides_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_change_notes_parent_id_idx\` ON \`_legal_guides_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_guides_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_secrets_checked\` integer DEFAULT false,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_checked_on\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_unit_id\` text,
  	\`version_slug\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_approved_digest\` text,
  	\`version_last_move\` numeric,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_schedule_problem\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_explanation\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by\` text,
  	\`version_withdrawal_replaced_by\` text,
  	\`version_withdrawal_review\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_parent_idx\` ON \`_legal_guides_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_translation_of_idx\` ON \`_legal_guides_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_unit_idx\` ON \`_legal_guides_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_slug_idx\` ON \`_legal_guides_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_stage_idx\` ON \`_legal_guides_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_author_idx\` ON \`_legal_guides_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_first_published_at_idx\` ON \`_legal_guides_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_scheduled_for_idx\` ON \`_legal_guides_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_schedule_problem_idx\` ON \`_legal_guides_v\` (\`version_schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_withdrawal_version_withdrawal_re_idx\` ON \`_legal_guides_v\` (\`version_withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_demo_idx\` ON \`_legal_guides_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_updated_at_idx\` ON \`_legal_guides_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version_created_at_idx\` ON \`_legal_guides_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_version_version__status_idx\` ON \`_legal_guides_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_created_at_idx\` ON \`_legal_guides_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_updated_at_idx\` ON \`_legal_guides_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_latest_idx\` ON \`_legal_guides_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_legal_guides_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_texts_order_parent\` ON \`_legal_guides_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_legal_guides_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_legal_guides_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_rels_order_idx\` ON \`_legal_guides_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_rels_parent_idx\` ON \`_legal_guides_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_rels_path_idx\` ON \`_legal_guides_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_rels_articles_id_idx\` ON \`_legal_guides_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_rels_tactics_id_idx\` ON \`_legal_guides_v_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_rels_exemplars_id_idx\` ON \`_legal_guides_v_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_rels_legal_guides_id_idx\` ON \`_legal_guides_v_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_legal_guides_v_rels_events_id_idx\` ON \`_legal_guides_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`events_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_attachments_order_idx\` ON \`events_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_attachments_parent_id_idx\` ON \`events_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_attachments_file_idx\` ON \`events_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`events_attachments_poster_idx\` ON \`events_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`events_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_change_notes_order_idx\` ON \`events_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_change_notes_parent_id_idx\` ON \`events_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`secrets_checked\` integer DEFAULT false,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`place\` text,
  	\`organiser\` text,
  	\`standfirst\` text,
  	\`body\` text,
  	\`cover_id\` text,
  	\`language\` text DEFAULT 'vi',
  	\`translation_of_id\` text,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`approved_digest\` text,
  	\`last_move\` numeric,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`schedule_problem\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_explanation\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_replaced_by\` text,
  	\`withdrawal_review\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_cover_idx\` ON \`events\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`events_translation_of_idx\` ON \`events\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`events_unit_idx\` ON \`events\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_stage_idx\` ON \`events\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`events_author_idx\` ON \`events\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`events_first_published_at_idx\` ON \`events\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_scheduled_for_idx\` ON \`events\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`events_schedule_problem_idx\` ON \`events\` (\`schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`events_withdrawal_withdrawal_review_idx\` ON \`events\` (\`withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`events_demo_idx\` ON \`events\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_articles_id_idx\` ON \`events_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_tactics_id_idx\` ON \`events_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_exemplars_id_idx\` ON \`events_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_legal_guides_id_idx\` ON \`events_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_attachments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file_id\` text,
  	\`transcript\` text,
  	\`poster_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`file_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`poster_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_attachments_order_idx\` ON \`_events_v_version_attachments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_attachments_parent_id_idx\` ON \`_events_v_version_attachments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_attachments_file_idx\` ON \`_events_v_version_attachments\` (\`file_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_attachments_poster_idx\` ON \`_events_v_version_attachments\` (\`poster_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_change_notes_order_idx\` ON \`_events_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_change_notes_parent_id_idx\` ON \`_events_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_secrets_checked\` integer DEFAULT false,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_place\` text,
  	\`version_organiser\` text,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_cover_id\` text,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_translation_of_id\` text,
  	\`version_unit_id\` text,
  	\`version_slug\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_approved_digest\` text,
  	\`version_last_move\` numeric,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_schedule_problem\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_explanation\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by\` text,
  	\`version_withdrawal_replaced_by\` text,
  	\`version_withdrawal_review\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_cover_idx\` ON \`_events_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_translation_of_idx\` ON \`_events_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_unit_idx\` ON \`_events_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_stage_idx\` ON \`_events_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_author_idx\` ON \`_events_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_first_published_at_idx\` ON \`_events_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_scheduled_for_idx\` ON \`_events_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_schedule_problem_idx\` ON \`_events_v\` (\`version_schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_withdrawal_version_withdrawal_review_idx\` ON \`_events_v\` (\`version_withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_demo_idx\` ON \`_events_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_articles_id_idx\` ON \`_events_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_tactics_id_idx\` ON \`_events_v_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_exemplars_id_idx\` ON \`_events_v_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_legal_guides_id_idx\` ON \`_events_v_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_change_notes_order_idx\` ON \`hotlines_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_change_notes_parent_id_idx\` ON \`hotlines_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotlines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`number\` text,
  	\`dial\` text,
  	\`note\` text,
  	\`source\` text,
  	\`verified_on\` text,
  	\`order\` numeric DEFAULT 100,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`approved_digest\` text,
  	\`last_move\` numeric,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`schedule_problem\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_explanation\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_replaced_by\` text,
  	\`withdrawal_review\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_unit_idx\` ON \`hotlines\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`hotlines_slug_idx\` ON \`hotlines\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_stage_idx\` ON \`hotlines\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_author_idx\` ON \`hotlines\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_first_published_at_idx\` ON \`hotlines\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_scheduled_for_idx\` ON \`hotlines\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_schedule_problem_idx\` ON \`hotlines\` (\`schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_withdrawal_withdrawal_review_idx\` ON \`hotlines\` (\`withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_demo_idx\` ON \`hotlines\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_updated_at_idx\` ON \`hotlines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines_created_at_idx\` ON \`hotlines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hotlines__status_idx\` ON \`hotlines\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`hotlines_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotlines_texts_order_parent\` ON \`hotlines_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_change_notes_order_idx\` ON \`_hotlines_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_change_notes_parent_id_idx\` ON \`_hotlines_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_number\` text,
  	\`version_dial\` text,
  	\`version_note\` text,
  	\`version_source\` text,
  	\`version_verified_on\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_unit_id\` text,
  	\`version_slug\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_approved_digest\` text,
  	\`version_last_move\` numeric,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_schedule_problem\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_explanation\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by\` text,
  	\`version_withdrawal_replaced_by\` text,
  	\`version_withdrawal_review\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_parent_idx\` ON \`_hotlines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_unit_idx\` ON \`_hotlines_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_slug_idx\` ON \`_hotlines_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_stage_idx\` ON \`_hotlines_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_author_idx\` ON \`_hotlines_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_first_published_at_idx\` ON \`_hotlines_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_scheduled_for_idx\` ON \`_hotlines_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_schedule_problem_idx\` ON \`_hotlines_v\` (\`version_schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_withdrawal_version_withdrawal_review_idx\` ON \`_hotlines_v\` (\`version_withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_demo_idx\` ON \`_hotlines_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_updated_at_idx\` ON \`_hotlines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version_created_at_idx\` ON \`_hotlines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_version_version__status_idx\` ON \`_hotlines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_created_at_idx\` ON \`_hotlines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_updated_at_idx\` ON \`_hotlines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotlines_v_latest_idx\` ON \`_hotlines_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_hotlines_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotlines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotlines_v_texts_order_parent\` ON \`_hotlines_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`credit\` text NOT NULL,
  	\`provenance\` text DEFAULT 'camera',
  	\`consent\` text,
  	\`consent_reason\` text,
  	\`child_consent\` text,
  	\`guardian_consent\` text,
  	\`consent_file\` text,
  	\`focus_x\` numeric,
  	\`focus_y\` numeric,
  	\`duration_seconds\` numeric,
  	\`uploaded_by_id\` text,
  	\`unit_id\` text,
  	\`renditions\` text,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_uploaded_by_idx\` ON \`media\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`media_unit_idx\` ON \`media\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media_log\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`media_id\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`kinds\` text,
  	\`file_before\` text,
  	\`files_before\` text,
  	\`after\` text,
  	\`settled\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`media_log_media_id_idx\` ON \`media_log\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`media_log_at_idx\` ON \`media_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`media_log_file_before_idx\` ON \`media_log\` (\`file_before\`);`)
  await db.run(sql`CREATE INDEX \`media_log_settled_idx\` ON \`media_log\` (\`settled\`);`)
  await db.run(sql`CREATE INDEX \`media_log_updated_at_idx\` ON \`media_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_log_created_at_idx\` ON \`media_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`scripts_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scripts_points_order_idx\` ON \`scripts_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scripts_points_parent_id_idx\` ON \`scripts_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scripts_asked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scripts_asked_order_idx\` ON \`scripts_asked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scripts_asked_parent_id_idx\` ON \`scripts_asked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scripts_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`written\` text,
  	\`spoken\` text,
  	\`for_station\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scripts_answers_order_idx\` ON \`scripts_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scripts_answers_parent_id_idx\` ON \`scripts_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scripts_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scripts_change_notes_order_idx\` ON \`scripts_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`scripts_change_notes_parent_id_idx\` ON \`scripts_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scripts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`secrets_checked\` integer DEFAULT false,
  	\`lead\` text,
  	\`recording_id\` text,
  	\`format\` text DEFAULT 'broadcast',
  	\`priority\` text DEFAULT 'normal',
  	\`urgent_reason\` text,
  	\`valid_until\` text,
  	\`audience\` text,
  	\`readings\` numeric DEFAULT 1,
  	\`most_airings_per_day\` numeric,
  	\`language\` text DEFAULT 'vi',
  	\`original_script_id\` text,
  	\`original_text\` text,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`approved_digest\` text,
  	\`last_move\` numeric,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`schedule_problem\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_explanation\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_replaced_by\` text,
  	\`withdrawal_review\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`recording_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`original_script_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`scripts_recording_idx\` ON \`scripts\` (\`recording_id\`);`)
  await db.run(sql`CREATE INDEX \`scripts_original_script_idx\` ON \`scripts\` (\`original_script_id\`);`)
  await db.run(sql`CREATE INDEX \`scripts_unit_idx\` ON \`scripts\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`scripts_slug_idx\` ON \`scripts\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`scripts_stage_idx\` ON \`scripts\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`scripts_author_idx\` ON \`scripts\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`scripts_first_published_at_idx\` ON \`scripts\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`scripts_scheduled_for_idx\` ON \`scripts\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`scripts_schedule_problem_idx\` ON \`scripts\` (\`schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`scripts_withdrawal_withdrawal_review_idx\` ON \`scripts\` (\`withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`scripts_demo_idx\` ON \`scripts\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`scripts_updated_at_idx\` ON \`scripts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`scripts_created_at_idx\` ON \`scripts\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`scripts__status_idx\` ON \`scripts\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`scripts_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scripts_texts_order_parent\` ON \`scripts_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`scripts_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	\`hotlines_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`scripts_rels_order_idx\` ON \`scripts_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`scripts_rels_parent_idx\` ON \`scripts_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`scripts_rels_path_idx\` ON \`scripts_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`scripts_rels_articles_id_idx\` ON \`scripts_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`scripts_rels_tactics_id_idx\` ON \`scripts_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`scripts_rels_exemplars_id_idx\` ON \`scripts_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`scripts_rels_legal_guides_id_idx\` ON \`scripts_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`scripts_rels_events_id_idx\` ON \`scripts_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`scripts_rels_hotlines_id_idx\` ON \`scripts_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE TABLE \`_scripts_v_version_points\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_points_order_idx\` ON \`_scripts_v_version_points\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_points_parent_id_idx\` ON \`_scripts_v_version_points\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scripts_v_version_asked\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_asked_order_idx\` ON \`_scripts_v_version_asked\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_asked_parent_id_idx\` ON \`_scripts_v_version_asked\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scripts_v_version_answers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`written\` text,
  	\`spoken\` text,
  	\`for_station\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_answers_order_idx\` ON \`_scripts_v_version_answers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_answers_parent_id_idx\` ON \`_scripts_v_version_answers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scripts_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_change_notes_order_idx\` ON \`_scripts_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_change_notes_parent_id_idx\` ON \`_scripts_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scripts_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_secrets_checked\` integer DEFAULT false,
  	\`version_lead\` text,
  	\`version_recording_id\` text,
  	\`version_format\` text DEFAULT 'broadcast',
  	\`version_priority\` text DEFAULT 'normal',
  	\`version_urgent_reason\` text,
  	\`version_valid_until\` text,
  	\`version_audience\` text,
  	\`version_readings\` numeric DEFAULT 1,
  	\`version_most_airings_per_day\` numeric,
  	\`version_language\` text DEFAULT 'vi',
  	\`version_original_script_id\` text,
  	\`version_original_text\` text,
  	\`version_unit_id\` text,
  	\`version_slug\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_approved_digest\` text,
  	\`version_last_move\` numeric,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_schedule_problem\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_explanation\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by\` text,
  	\`version_withdrawal_replaced_by\` text,
  	\`version_withdrawal_review\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recording_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_original_script_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_scripts_v_parent_idx\` ON \`_scripts_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_recording_idx\` ON \`_scripts_v\` (\`version_recording_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_original_script_idx\` ON \`_scripts_v\` (\`version_original_script_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_unit_idx\` ON \`_scripts_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_slug_idx\` ON \`_scripts_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_stage_idx\` ON \`_scripts_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_author_idx\` ON \`_scripts_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_first_published_at_idx\` ON \`_scripts_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_scheduled_for_idx\` ON \`_scripts_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_schedule_problem_idx\` ON \`_scripts_v\` (\`version_schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_withdrawal_version_withdrawal_review_idx\` ON \`_scripts_v\` (\`version_withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_demo_idx\` ON \`_scripts_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_updated_at_idx\` ON \`_scripts_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version_created_at_idx\` ON \`_scripts_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_version_version__status_idx\` ON \`_scripts_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_created_at_idx\` ON \`_scripts_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_updated_at_idx\` ON \`_scripts_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_latest_idx\` ON \`_scripts_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_scripts_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scripts_v_texts_order_parent\` ON \`_scripts_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_scripts_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` text,
  	\`tactics_id\` text,
  	\`exemplars_id\` text,
  	\`legal_guides_id\` text,
  	\`events_id\` text,
  	\`hotlines_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_scripts_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tactics_id\`) REFERENCES \`tactics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`exemplars_id\`) REFERENCES \`exemplars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`legal_guides_id\`) REFERENCES \`legal_guides\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotlines_id\`) REFERENCES \`hotlines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_scripts_v_rels_order_idx\` ON \`_scripts_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_rels_parent_idx\` ON \`_scripts_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_rels_path_idx\` ON \`_scripts_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_rels_articles_id_idx\` ON \`_scripts_v_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_rels_tactics_id_idx\` ON \`_scripts_v_rels\` (\`tactics_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_rels_exemplars_id_idx\` ON \`_scripts_v_rels\` (\`exemplars_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_rels_legal_guides_id_idx\` ON \`_scripts_v_rels\` (\`legal_guides_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_rels_events_id_idx\` ON \`_scripts_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_scripts_v_rels_hotlines_id_idx\` ON \`_scripts_v_rels\` (\`hotlines_id\`);`)
  await db.run(sql`CREATE TABLE \`stations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`unit_id\` text NOT NULL,
  	\`syllables_per_minute\` numeric DEFAULT 200 NOT NULL,
  	\`region\` text DEFAULT 'north' NOT NULL,
  	\`jingle_seconds\` numeric DEFAULT 0 NOT NULL,
  	\`key_digest\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`stations_unit_idx\` ON \`stations\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`stations_updated_at_idx\` ON \`stations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`stations_created_at_idx\` ON \`stations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`airings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`script_id\` text,
  	\`headline\` text,
  	\`station_id\` text,
  	\`unit_id\` text,
  	\`aired_at\` text NOT NULL,
  	\`recorded_at\` text NOT NULL,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`script_id\`) REFERENCES \`scripts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`station_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`airings_script_idx\` ON \`airings\` (\`script_id\`);`)
  await db.run(sql`CREATE INDEX \`airings_station_idx\` ON \`airings\` (\`station_id\`);`)
  await db.run(sql`CREATE INDEX \`airings_unit_id_idx\` ON \`airings\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`airings_aired_at_idx\` ON \`airings\` (\`aired_at\`);`)
  await db.run(sql`CREATE INDEX \`airings_recorded_at_idx\` ON \`airings\` (\`recorded_at\`);`)
  await db.run(sql`CREATE INDEX \`airings_updated_at_idx\` ON \`airings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`airings_created_at_idx\` ON \`airings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`sections\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`slug\` text,
  	\`description\` text,
  	\`order\` numeric DEFAULT 100,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sections_slug_idx\` ON \`sections\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`sections_updated_at_idx\` ON \`sections\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sections_created_at_idx\` ON \`sections\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings_synonyms_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_synonyms_words_order_idx\` ON \`settings_synonyms_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_synonyms_words_parent_id_idx\` ON \`settings_synonyms_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_synonyms_order_idx\` ON \`settings_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_synonyms_parent_id_idx\` ON \`settings_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_abbreviations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`short\` text,
  	\`long\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_abbreviations_order_idx\` ON \`settings_abbreviations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_abbreviations_parent_id_idx\` ON \`settings_abbreviations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_lexicon\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`written\` text,
  	\`spoken\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_lexicon_order_idx\` ON \`settings_lexicon\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_lexicon_parent_id_idx\` ON \`settings_lexicon\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_declined_readings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`written\` text,
  	\`spoken\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_declined_readings_order_idx\` ON \`settings_declined_readings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_declined_readings_parent_id_idx\` ON \`settings_declined_readings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_change_notes_order_idx\` ON \`settings_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_change_notes_parent_id_idx\` ON \`settings_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`organisation\` text DEFAULT 'Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  	\`responsible_person\` text,
  	\`address\` text,
  	\`phone\` text,
  	\`crest_id\` text,
  	\`contact\` text,
  	\`about\` text,
  	\`privacy\` text,
  	\`accessibility\` text,
  	\`urgent_notice_text\` text,
  	\`urgent_notice_link\` text,
  	\`urgent_notice_until\` text,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`stage\` text DEFAULT 'draft',
  	\`author_id\` text,
  	\`first_published_at\` text,
  	\`revised_at\` text,
  	\`approved_digest\` text,
  	\`last_move\` numeric,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`schedule_problem\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_explanation\` text,
  	\`withdrawal_at\` text,
  	\`withdrawal_by\` text,
  	\`withdrawal_replaced_by\` text,
  	\`withdrawal_review\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`crest_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_crest_idx\` ON \`settings\` (\`crest_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_unit_idx\` ON \`settings\` (\`unit_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_slug_idx\` ON \`settings\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`settings_stage_idx\` ON \`settings\` (\`stage\`);`)
  await db.run(sql`CREATE INDEX \`settings_author_idx\` ON \`settings\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_first_published_at_idx\` ON \`settings\` (\`first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`settings_scheduled_for_idx\` ON \`settings\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`settings_schedule_problem_idx\` ON \`settings\` (\`schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`settings_withdrawal_withdrawal_review_idx\` ON \`settings\` (\`withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`settings_demo_idx\` ON \`settings\` (\`demo\`);`)
  await db.run(sql`CREATE INDEX \`settings_updated_at_idx\` ON \`settings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`settings_created_at_idx\` ON \`settings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`settings__status_idx\` ON \`settings\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`settings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_texts_order_parent\` ON \`settings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_synonyms_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_synonyms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_synonyms_words_order_idx\` ON \`_settings_v_version_synonyms_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_synonyms_words_parent_id_idx\` ON \`_settings_v_version_synonyms_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_synonyms\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_synonyms_order_idx\` ON \`_settings_v_version_synonyms\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_synonyms_parent_id_idx\` ON \`_settings_v_version_synonyms\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_abbreviations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`short\` text,
  	\`long\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_abbreviations_order_idx\` ON \`_settings_v_version_abbreviations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_abbreviations_parent_id_idx\` ON \`_settings_v_version_abbreviations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_lexicon\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`written\` text,
  	\`spoken\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_lexicon_order_idx\` ON \`_settings_v_version_lexicon\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_lexicon_parent_id_idx\` ON \`_settings_v_version_lexicon\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_declined_readings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`written\` text,
  	\`spoken\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_declined_readings_order_idx\` ON \`_settings_v_version_declined_readings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_declined_readings_parent_id_idx\` ON \`_settings_v_version_declined_readings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_change_notes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_change_notes_order_idx\` ON \`_settings_v_version_change_notes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_change_notes_parent_id_idx\` ON \`_settings_v_version_change_notes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_organisation\` text DEFAULT 'Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  	\`version_responsible_person\` text,
  	\`version_address\` text,
  	\`version_phone\` text,
  	\`version_crest_id\` text,
  	\`version_contact\` text,
  	\`version_about\` text,
  	\`version_privacy\` text,
  	\`version_accessibility\` text,
  	\`version_urgent_notice_text\` text,
  	\`version_urgent_notice_link\` text,
  	\`version_urgent_notice_until\` text,
  	\`version_unit_id\` text,
  	\`version_slug\` text,
  	\`version_stage\` text DEFAULT 'draft',
  	\`version_author_id\` text,
  	\`version_first_published_at\` text,
  	\`version_revised_at\` text,
  	\`version_approved_digest\` text,
  	\`version_last_move\` numeric,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_schedule_problem\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_explanation\` text,
  	\`version_withdrawal_at\` text,
  	\`version_withdrawal_by\` text,
  	\`version_withdrawal_replaced_by\` text,
  	\`version_withdrawal_review\` text,
  	\`version_demo\` integer DEFAULT false,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_crest_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_author_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_parent_idx\` ON \`_settings_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_crest_idx\` ON \`_settings_v\` (\`version_crest_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_unit_idx\` ON \`_settings_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_slug_idx\` ON \`_settings_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_stage_idx\` ON \`_settings_v\` (\`version_stage\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_author_idx\` ON \`_settings_v\` (\`version_author_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_first_published_at_idx\` ON \`_settings_v\` (\`version_first_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_scheduled_for_idx\` ON \`_settings_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_schedule_problem_idx\` ON \`_settings_v\` (\`version_schedule_problem\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_withdrawal_version_withdrawal_review_idx\` ON \`_settings_v\` (\`version_withdrawal_review\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_demo_idx\` ON \`_settings_v\` (\`version_demo\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_updated_at_idx\` ON \`_settings_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_created_at_idx\` ON \`_settings_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version__status_idx\` ON \`_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_latest_idx\` ON \`_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_texts_order_parent\` ON \`_settings_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`units\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`type\` text NOT NULL,
  	\`code\` text,
  	\`parent_id\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`skips_editing\` integer DEFAULT false,
  	\`address\` text,
  	\`description\` text,
  	\`slug\` text,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`units_code_idx\` ON \`units\` (\`code\`);`)
  await db.run(sql`CREATE INDEX \`units_parent_idx\` ON \`units\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`units_slug_idx\` ON \`units\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`units_updated_at_idx\` ON \`units\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`units_created_at_idx\` ON \`units\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`units_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`units_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`units_rels_order_idx\` ON \`units_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`units_rels_parent_idx\` ON \`units_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`units_rels_path_idx\` ON \`units_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`units_rels_units_id_idx\` ON \`units_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'reporter' NOT NULL,
  	\`unit_id\` text,
  	\`must_change_password\` integer DEFAULT false,
  	\`demo\` integer DEFAULT false,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_unit_idx\` ON \`users\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`account_log\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`account\` text NOT NULL,
  	\`account_name\` text,
  	\`action\` text NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`done\` integer DEFAULT true,
  	\`by\` text,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`account_log_account_idx\` ON \`account_log\` (\`account\`);`)
  await db.run(sql`CREATE INDEX \`account_log_at_idx\` ON \`account_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`account_log_updated_at_idx\` ON \`account_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_log_created_at_idx\` ON \`account_log\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`editorial_log\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`move_id\` text NOT NULL,
  	\`headline\` text,
  	\`unit_id\` text,
  	\`action\` text NOT NULL,
  	\`from\` text,
  	\`to\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`reason\` text,
  	\`change_note\` text,
  	\`digest\` text,
  	\`withdraw_reason\` text,
  	\`replaced_by\` text,
  	\`scheduled_for\` text,
  	\`changes\` text,
  	\`first_live\` integer DEFAULT false,
  	\`demo\` integer DEFAULT false,
  	\`applied\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_log_document_id_idx\` ON \`editorial_log\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`editorial_log_move_id_idx\` ON \`editorial_log\` (\`move_id\`);`)
  await db.run(sql`CREATE INDEX \`editorial_log_action_idx\` ON \`editorial_log\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`editorial_log_at_idx\` ON \`editorial_log\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_log_first_live_idx\` ON \`editorial_log\` (\`first_live\`);`)
  await db.run(sql`CREATE INDEX \`editorial_log_applied_idx\` ON \`editorial_log\` (\`applied\`);`)
  await db.run(sql`CREATE INDEX \`editorial_log_updated_at_idx\` ON \`editorial_log\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_log_created_at_idx\` ON \`editorial_log\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`kind_documentId_idx\` ON \`editorial_log\` (\`kind\`,\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`unitId_at_idx\` ON \`editorial_log\` (\`unit_id\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`privacy_overrules\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`document_kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`unit_id\` text,
  	\`key\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`paragraph\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`privacy_overrules_document_id_idx\` ON \`privacy_overrules\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`privacy_overrules_updated_at_idx\` ON \`privacy_overrules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`privacy_overrules_created_at_idx\` ON \`privacy_overrules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feed_rows\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`unit_id\` text,
  	\`slug\` text,
  	\`state\` text NOT NULL,
  	\`reason\` text,
  	\`replaced_by\` text,
  	\`digest\` text,
  	\`sequence\` numeric NOT NULL,
  	\`projected\` text,
  	\`former_slugs\` text,
  	\`reads\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`feed_rows_kind_idx\` ON \`feed_rows\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`feed_rows_sequence_idx\` ON \`feed_rows\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`feed_rows_updated_at_idx\` ON \`feed_rows\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_rows_created_at_idx\` ON \`feed_rows\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`leases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`epoch\` numeric NOT NULL,
  	\`holder\` text NOT NULL,
  	\`expires_at_ms\` numeric NOT NULL,
  	\`takeovers\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`leases_updated_at_idx\` ON \`leases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leases_created_at_idx\` ON \`leases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_nodes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`report\` text NOT NULL,
  	\`last_seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`site_nodes_updated_at_idx\` ON \`site_nodes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`site_nodes_created_at_idx\` ON \`site_nodes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`line_orders\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`line_orders_updated_at_idx\` ON \`line_orders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`line_orders_created_at_idx\` ON \`line_orders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`daily_reach\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`unit_id\` text,
  	\`node\` text NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`views\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`daily_reach_day_idx\` ON \`daily_reach\` (\`day\`);`)
  await db.run(sql`CREATE INDEX \`daily_reach_updated_at_idx\` ON \`daily_reach\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`daily_reach_created_at_idx\` ON \`daily_reach\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`unitId_day_idx\` ON \`daily_reach\` (\`unit_id\`,\`day\`);`)
  await db.run(sql`CREATE INDEX \`documentId_day_idx\` ON \`daily_reach\` (\`document_id\`,\`day\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text,
  	\`stations_id\` text,
  	\`airings_id\` text,
  	\`sections_id\` text,
  	\`units_id\` text,
  	\`users_id\` text,
  	\`feed_rows_id\` text,
  	\`leases_id\` text,
  	\`site_nodes_id\` text,
  	\`line_orders_id\` text,
  	\`daily_reach_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`stations_id\`) REFERENCES \`stations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`airings_id\`) REFERENCES \`airings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sections_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`units_id\`) REFERENCES \`units\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feed_rows_id\`) REFERENCES \`feed_rows\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leases_id\`) REFERENCES \`leases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`site_nodes_id\`) REFERENCES \`site_nodes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`line_orders_id\`) REFERENCES \`line_orders\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`daily_reach_id\`) REFERENCES \`daily_reach\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_stations_id_idx\` ON \`payload_locked_documents_rels\` (\`stations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_airings_id_idx\` ON \`payload_locked_documents_rels\` (\`airings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sections_id_idx\` ON \`payload_locked_documents_rels\` (\`sections_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_units_id_idx\` ON \`payload_locked_documents_rels\` (\`units_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_feed_rows_id_idx\` ON \`payload_locked_documents_rels\` (\`feed_rows_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leases_id_idx\` ON \`payload_locked_documents_rels\` (\`leases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_site_nodes_id_idx\` ON \`payload_locked_documents_rels\` (\`site_nodes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_line_orders_id_idx\` ON \`payload_locked_documents_rels\` (\`line_orders_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_daily_reach_id_idx\` ON \`payload_locked_documents_rels\` (\`daily_reach_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`articles_photos\`;`)
  await db.run(sql`DROP TABLE \`articles_attachments\`;`)
  await db.run(sql`DROP TABLE \`articles_change_notes\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles_texts\`;`)
  await db.run(sql`DROP TABLE \`articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_photos\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`tactics_signs\`;`)
  await db.run(sql`DROP TABLE \`tactics_attachments\`;`)
  await db.run(sql`DROP TABLE \`tactics_do_now\`;`)
  await db.run(sql`DROP TABLE \`tactics_if_money_lost_steps\`;`)
  await db.run(sql`DROP TABLE \`tactics_if_money_lost\`;`)
  await db.run(sql`DROP TABLE \`tactics_authorities_never\`;`)
  await db.run(sql`DROP TABLE \`tactics_channels\`;`)
  await db.run(sql`DROP TABLE \`tactics_target_groups\`;`)
  await db.run(sql`DROP TABLE \`tactics_harms\`;`)
  await db.run(sql`DROP TABLE \`tactics_seasons\`;`)
  await db.run(sql`DROP TABLE \`tactics_change_notes\`;`)
  await db.run(sql`DROP TABLE \`tactics\`;`)
  await db.run(sql`DROP TABLE \`tactics_texts\`;`)
  await db.run(sql`DROP TABLE \`tactics_rels\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_signs\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_do_now\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_if_money_lost_steps\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_if_money_lost\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_authorities_never\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_channels\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_target_groups\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_harms\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_seasons\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_tactics_v_rels\`;`)
  await db.run(sql`DROP TABLE \`exemplars_themes\`;`)
  await db.run(sql`DROP TABLE \`exemplars_attachments\`;`)
  await db.run(sql`DROP TABLE \`exemplars_groups\`;`)
  await db.run(sql`DROP TABLE \`exemplars_metrics\`;`)
  await db.run(sql`DROP TABLE \`exemplars_recognitions\`;`)
  await db.run(sql`DROP TABLE \`exemplars_change_notes\`;`)
  await db.run(sql`DROP TABLE \`exemplars\`;`)
  await db.run(sql`DROP TABLE \`exemplars_texts\`;`)
  await db.run(sql`DROP TABLE \`exemplars_rels\`;`)
  await db.run(sql`DROP TABLE \`_exemplars_v_version_themes\`;`)
  await db.run(sql`DROP TABLE \`_exemplars_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_exemplars_v_version_groups\`;`)
  await db.run(sql`DROP TABLE \`_exemplars_v_version_metrics\`;`)
  await db.run(sql`DROP TABLE \`_exemplars_v_version_recognitions\`;`)
  await db.run(sql`DROP TABLE \`_exemplars_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_exemplars_v\`;`)
  await db.run(sql`DROP TABLE \`_exemplars_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_exemplars_v_rels\`;`)
  await db.run(sql`DROP TABLE \`legal_guides_attachments\`;`)
  await db.run(sql`DROP TABLE \`legal_guides_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`legal_guides_change_notes\`;`)
  await db.run(sql`DROP TABLE \`legal_guides\`;`)
  await db.run(sql`DROP TABLE \`legal_guides_texts\`;`)
  await db.run(sql`DROP TABLE \`legal_guides_rels\`;`)
  await db.run(sql`DROP TABLE \`_legal_guides_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_legal_guides_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_legal_guides_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_legal_guides_v\`;`)
  await db.run(sql`DROP TABLE \`_legal_guides_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_legal_guides_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_attachments\`;`)
  await db.run(sql`DROP TABLE \`events_change_notes\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_texts\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_attachments\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`hotlines_change_notes\`;`)
  await db.run(sql`DROP TABLE \`hotlines\`;`)
  await db.run(sql`DROP TABLE \`hotlines_texts\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v\`;`)
  await db.run(sql`DROP TABLE \`_hotlines_v_texts\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`media_log\`;`)
  await db.run(sql`DROP TABLE \`scripts_points\`;`)
  await db.run(sql`DROP TABLE \`scripts_asked\`;`)
  await db.run(sql`DROP TABLE \`scripts_answers\`;`)
  await db.run(sql`DROP TABLE \`scripts_change_notes\`;`)
  await db.run(sql`DROP TABLE \`scripts\`;`)
  await db.run(sql`DROP TABLE \`scripts_texts\`;`)
  await db.run(sql`DROP TABLE \`scripts_rels\`;`)
  await db.run(sql`DROP TABLE \`_scripts_v_version_points\`;`)
  await db.run(sql`DROP TABLE \`_scripts_v_version_asked\`;`)
  await db.run(sql`DROP TABLE \`_scripts_v_version_answers\`;`)
  await db.run(sql`DROP TABLE \`_scripts_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_scripts_v\`;`)
  await db.run(sql`DROP TABLE \`_scripts_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_scripts_v_rels\`;`)
  await db.run(sql`DROP TABLE \`stations\`;`)
  await db.run(sql`DROP TABLE \`airings\`;`)
  await db.run(sql`DROP TABLE \`sections\`;`)
  await db.run(sql`DROP TABLE \`settings_synonyms_words\`;`)
  await db.run(sql`DROP TABLE \`settings_synonyms\`;`)
  await db.run(sql`DROP TABLE \`settings_abbreviations\`;`)
  await db.run(sql`DROP TABLE \`settings_lexicon\`;`)
  await db.run(sql`DROP TABLE \`settings_declined_readings\`;`)
  await db.run(sql`DROP TABLE \`settings_change_notes\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_texts\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_synonyms_words\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_synonyms\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_abbreviations\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_lexicon\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_declined_readings\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_change_notes\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_texts\`;`)
  await db.run(sql`DROP TABLE \`units\`;`)
  await db.run(sql`DROP TABLE \`units_rels\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`account_log\`;`)
  await db.run(sql`DROP TABLE \`editorial_log\`;`)
  await db.run(sql`DROP TABLE \`privacy_overrules\`;`)
  await db.run(sql`DROP TABLE \`feed_rows\`;`)
  await db.run(sql`DROP TABLE \`leases\`;`)
  await db.run(sql`DROP TABLE \`site_nodes\`;`)
  await db.run(sql`DROP TABLE \`line_orders\`;`)
  await db.run(sql`DROP TABLE \`daily_reach\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
