'use client';
/** Payload's box of related items, whose options are found without marks too, as lists find them. */
import { RelationshipInput, useField, withCondition } from '@payloadcms/ui';
import { mergeFieldStyles } from '@payloadcms/ui/shared';
import type { RelationshipFieldClientComponent, RelationshipFieldClientProps, ValueWithRelation } from 'payload';
import { useMemo, useState } from 'react';
import { findableOption, type Option } from './findable-option.ts';

type Link = ValueWithRelation | ValueWithRelation['value'];
interface OptionGroup {
  readonly label: string;
  readonly options: Option[];
}

function RelationBox({ field, path: givenPath, readOnly }: RelationshipFieldClientProps) {
  const { admin, hasMany, label, relationTo: target, required } = field;
  const {
    customComponents: { AfterInput, BeforeInput, Description, Error, Label } = {},
    disabled,
    filterOptions,
    initialValue,
    path,
    setValue,
    showError,
    value,
  } = useField<Link | readonly Link[] | null>({ potentiallyStalePath: givenPath });
  // The input asks for its options anew whenever it is given another list.
  const [relationTo] = useState(() => [target].flat());
  const isOfManyKinds = Array.isArray(target);
  const links = useMemo(() => linksOf(value, relationTo[0]), [value, relationTo]);
  const firstLinks = useMemo(() => linksOf(initialValue, relationTo[0]), [initialValue, relationTo]);
  const [known] = useState(() => new WeakMap<Option, Option>());

  const keptOf = (chosen: ValueWithRelation): Link =>
    isOfManyKinds ? { relationTo: chosen.relationTo, value: chosen.value } : chosen.value;
  const keep = (kept: Link | readonly Link[] | null): void => {
    setValue(kept, JSON.stringify(kept) === JSON.stringify(value));
  };
  const optionsOf = (groups: OptionGroup[]): Option[] | OptionGroup[] => {
    const findable = groups.map(({ label: kind, options }) => ({
      label: kind,
      options: options.map((option) => findableOption(option, known)),
    }));
    return isOfManyKinds ? findable : findable.flatMap(({ options }) => options);
  };

  return (
    <RelationshipInput
      AfterInput={AfterInput}
      BeforeInput={BeforeInput}
      Description={Description}
      Error={Error}
      Label={Label}
      allowCreate={admin?.allowCreate ?? true}
      allowEdit={admin?.allowEdit ?? true}
      appearance={admin?.appearance ?? 'select'}
      className={admin?.className}
      description={admin?.description}
      filterOptions={filterOptions}
      formatDisplayedOptions={optionsOf}
      isSortable={admin?.isSortable ?? true}
      label={label}
      maxResultsPerRequest={10}
      path={path}
      placeholder={admin?.placeholder}
      readOnly={readOnly === true || disabled}
      relationTo={relationTo}
      required={required}
      showError={showError}
      style={mergeFieldStyles(field)}
      {...(hasMany === true
        ? {
            hasMany: true,
            initialValue: firstLinks,
            onChange: (chosen: ValueWithRelation[]) => keep(chosen.map(keptOf)),
            value: links,
          }
        : {
            hasMany: false,
            initialValue: firstLinks[0] ?? null,
            onChange: (chosen: ValueWithRelation | null) => keep(chosen && keptOf(chosen)),
            value: links[0] ?? null,
          })}
    />
  );
}

function linksOf(value: Link | readonly Link[] | null | undefined, kind = ''): ValueWithRelation[] {
  return [value ?? []].flat().map((link) => (typeof link === 'object' ? link : { relationTo: kind, value: link }));
}

export const RelationInput: RelationshipFieldClientComponent = withCondition(RelationBox);
