import { HeadlineCell as HeadlineCell_e86a6fe9bfc853da2dfbbe9e0bac8334 } from '../../../editorial/HeadlineCell.tsx'
import { TypingKeeper as TypingKeeper_8f3984a375a997e0f7bd8814e2e65227 } from '../../../editorial/TypingKeeper.tsx'
import { OriginalChanged as OriginalChanged_d5964864fef9deef78ef438bef805bb2 } from '../../../content/OriginalChanged.tsx'
import { StageActions as StageActions_7b631f1eddb9c5b3bec30bdcfcc0e431 } from '../../../editorial/StageActions.tsx'
import { PrivacyPanel as PrivacyPanel_9d175a0adb408c1e2ba2c2141d347ffb } from '../../../privacy/PrivacyPanel.tsx'
import { PreviewPanel as PreviewPanel_019b732f475b12516be6e42020370a29 } from '../../../preview/PreviewPanel.tsx'
import { CreateScriptButton as CreateScriptButton_0c2119bafcd3e741ebb72c32d7199523 } from '../../../broadcast/CreateScriptButton.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PastedPicturesFeature as PastedPicturesFeature_0d9197225ca6808d2dd4debe8a8ad6ed } from '../../../fields/PastedPictures.tsx'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowSummary as RowSummary_e8247afa2c35b850610e3895a85a2549 } from '../../../fields/RowSummary.tsx'
import { OriginalDayInput as OriginalDayInput_5a9a8580bf18ee80c9f473127251cedf } from '../../../content/OriginalDayInput.tsx'
import { RelationInput as RelationInput_4559d9f2cb7bee51bc8af2f3b16f88b9 } from '../../../fields/RelationInput.tsx'
import { RelatedProposals as RelatedProposals_9c3044aec0712edd64b35d64e146143e } from '../../../content/RelatedProposals.tsx'
import { RelationCell as RelationCell_a3ee2ea260ec43ffcc629e5dc2ba7048 } from '../../../admin/RelationCell.tsx'
import { NoField as NoField_68fe0653c687d2caee303ea9cf0c62f5 } from '../../../editorial/NoField.tsx'
import { StageCell as StageCell_f4835cdb3d24a5395950058a0ef7fb2b } from '../../../editorial/StageCell.tsx'
import { NumberInput as NumberInput_c7e00eb6335004136ef7db4c1074b649 } from '../../../fields/NumberInput.tsx'
import { StageTabs as StageTabs_cc2a83b6c1f3cf3280f08e4ccaa44b25 } from '../../../editorial/StageTabs.tsx'
import { BulkActions as BulkActions_54995179b94bbe9daceb753f4e262ac5 } from '../../../editorial/BulkActions.tsx'
import { SkipToStage as SkipToStage_848125706f8176cdb313be04536cf38d } from '../../../editorial/SkipToStage.tsx'
import { RefusalWatch as RefusalWatch_6cc0538b7e7022b367085d70ba5f2694 } from '../../../fields/RefusalKeeper.tsx'
import { SaveDraft as SaveDraft_afe889c9421d0a690f2e0d368920cea3 } from '../../../editorial/SaveDraft.tsx'
import { HistoryView as HistoryView_a96f1f6ecfbf6114ee7b532206aff6fe } from '../../../editorial/HistoryView.tsx'
import { SimilarWarnings as SimilarWarnings_55e1810bf57269353f0f4a7cd0327c1b } from '../../../search/SimilarWarnings.tsx'
import { LinesEditor as LinesEditor_427c19fbafe1034bfd301ca1c5d46e85 } from '../../../fields/LinesEditor.tsx'
import { StaleHotlineNotice as StaleHotlineNotice_60ca9069bbe4bd9eafd46b59c1db2d00 } from '../../../content/HotlineAge.tsx'
import { VerifiedCell as VerifiedCell_60ca9069bbe4bd9eafd46b59c1db2d00 } from '../../../content/HotlineAge.tsx'
import { PictureTools as PictureTools_65d69c1a46a8018bf31fb7634663771e } from '../../../media/PictureTools.tsx'
import { PictureUses as PictureUses_9cb8a71341d87e2aeac729ca3fbed64a } from '../../../media/PictureUses.tsx'
import { SpokenPreview as SpokenPreview_824ace1ffa31f553b9030c3cff23aa96 } from '../../../broadcast/SpokenPreview.tsx'
import { SourceStatus as SourceStatus_7392cfa769ef337dc7ac6d06cbd140b1 } from '../../../broadcast/SourceStatus.tsx'
import { ScriptFiles as ScriptFiles_745a0aba1992f8354b8e97ede2932ce9 } from '../../../broadcast/ScriptFiles.tsx'
import { OriginalStatus as OriginalStatus_219903495d5c6f318cbd3522d21295e4 } from '../../../broadcast/OriginalStatus.tsx'
import { StationKey as StationKey_a4b960deb1806495cf9d81b65373c4b2 } from '../../../broadcast/StationKey.tsx'
import { LexiconProposals as LexiconProposals_fa1279f5e08727c5aa5f1d5574c01061 } from '../../../broadcast/LexiconProposals.tsx'
import { SettingsList as SettingsList_544a3f8d6192750dd665b7dc28b7b7e6 } from '../../../settings/SettingsList.tsx'
import { UnitImport as UnitImport_e9f29309c247999a76a5ba1b6aa81079 } from '../../../units/UnitImport.tsx'
import { PresentPassword as PresentPassword_05be43f9f39e9f5d97bed9788c7c8955 } from '../../../people/PresentPassword.tsx'
import { ResetLink as ResetLink_bbd1aa6f5988c3066b7dc480bfd663c0 } from '../../../people/ResetLink.tsx'
import { InsecureBanner as InsecureBanner_c867edd24611f418d21d0a896499fe4a } from '../../../admin/InsecureBanner.tsx'
import { DemoBanner as DemoBanner_b9dbb9867512ca74d56c98054b41355c } from '../../../admin/DemoBanner.tsx'
import { WaitingTitle as WaitingTitle_ba911d943dcc93dc23833fc925a52d8b } from '../../../admin/WaitingTitle.tsx'
import { FindBox as FindBox_fa3b6fe34970c94b21e0909a0c4d0e11 } from '../../../search/FindBox.tsx'
import { Icon as Icon_f34530b2aa0bd64d20c27f581c071465 } from '../../../admin/Icon.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { ImportNavLink as ImportNavLink_dd90b7a2420566090bd5a2b13188c050 } from '../../../importing/ImportNavLink.tsx'
import { ReportNavLink as ReportNavLink_31de56ae7f48e99f52ed0455aa099422 } from '../../../reports/ReportNavLink.tsx'
import { LineNavLink as LineNavLink_38b03b4ff5ec2724f4a03a18361a1779 } from '../../../line/LineNavLink.tsx'
import { LoginHelp as LoginHelp_299bb55f61971a5da1374fd18e46303f } from '../../../admin/LoginHelp.tsx'
import { RefusalKeeper as RefusalKeeper_6cc0538b7e7022b367085d70ba5f2694 } from '../../../fields/RefusalKeeper.tsx'
import { VietnameseLabels as VietnameseLabels_6833ace687afe9f6c2a9c4f811484539 } from '../../../admin/VietnameseLabels.tsx'
import { FirstError as FirstError_a150cf7f6c4b47ffa19b70b77298ba60 } from '../../../admin/FirstError.tsx'
import { SignOutCleaner as SignOutCleaner_70ba5b901de6831e300e29bacc2f21b4 } from '../../../editorial/SignOutCleaner.tsx'
import { Dashboard as Dashboard_dd8f56a759dc5b1b41877b5e8b866eca } from '../../../admin/Dashboard.tsx'
import { ImportView as ImportView_ce493c9867c8a6fed86f5525155b0973 } from '../../../importing/ImportView.tsx'
import { ReportView as ReportView_85793f62592265ff3927ab7a7db824e6 } from '../../../reports/ReportView.tsx'
import { LineView as LineView_1d76849820de70fbf504e0f826e6ee81 } from '../../../line/LineView.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/editorial/HeadlineCell.tsx#HeadlineCell": HeadlineCell_e86a6fe9bfc853da2dfbbe9e0bac8334,
  "/editorial/TypingKeeper.tsx#TypingKeeper": TypingKeeper_8f3984a375a997e0f7bd8814e2e65227,
  "/content/OriginalChanged.tsx#OriginalChanged": OriginalChanged_d5964864fef9deef78ef438bef805bb2,
  "/editorial/StageActions.tsx#StageActions": StageActions_7b631f1eddb9c5b3bec30bdcfcc0e431,
  "/privacy/PrivacyPanel.tsx#PrivacyPanel": PrivacyPanel_9d175a0adb408c1e2ba2c2141d347ffb,
  "/preview/PreviewPanel.tsx#PreviewPanel": PreviewPanel_019b732f475b12516be6e42020370a29,
  "/broadcast/CreateScriptButton.tsx#CreateScriptButton": CreateScriptButton_0c2119bafcd3e741ebb72c32d7199523,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/fields/PastedPictures.tsx#PastedPicturesFeature": PastedPicturesFeature_0d9197225ca6808d2dd4debe8a8ad6ed,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/fields/RowSummary.tsx#RowSummary": RowSummary_e8247afa2c35b850610e3895a85a2549,
  "/content/OriginalDayInput.tsx#OriginalDayInput": OriginalDayInput_5a9a8580bf18ee80c9f473127251cedf,
  "/fields/RelationInput.tsx#RelationInput": RelationInput_4559d9f2cb7bee51bc8af2f3b16f88b9,
  "/content/RelatedProposals.tsx#RelatedProposals": RelatedProposals_9c3044aec0712edd64b35d64e146143e,
  "/admin/RelationCell.tsx#RelationCell": RelationCell_a3ee2ea260ec43ffcc629e5dc2ba7048,
  "/editorial/NoField.tsx#NoField": NoField_68fe0653c687d2caee303ea9cf0c62f5,
  "/editorial/StageCell.tsx#StageCell": StageCell_f4835cdb3d24a5395950058a0ef7fb2b,
  "/fields/NumberInput.tsx#NumberInput": NumberInput_c7e00eb6335004136ef7db4c1074b649,
  "/editorial/StageTabs.tsx#StageTabs": StageTabs_cc2a83b6c1f3cf3280f08e4ccaa44b25,
  "/editorial/BulkActions.tsx#BulkActions": BulkActions_54995179b94bbe9daceb753f4e262ac5,
  "/editorial/SkipToStage.tsx#SkipToStage": SkipToStage_848125706f8176cdb313be04536cf38d,
  "/fields/RefusalKeeper.tsx#RefusalWatch": RefusalWatch_6cc0538b7e7022b367085d70ba5f2694,
  "/editorial/SaveDraft.tsx#SaveDraft": SaveDraft_afe889c9421d0a690f2e0d368920cea3,
  "/editorial/HistoryView.tsx#HistoryView": HistoryView_a96f1f6ecfbf6114ee7b532206aff6fe,
  "/search/SimilarWarnings.tsx#SimilarWarnings": SimilarWarnings_55e1810bf57269353f0f4a7cd0327c1b,
  "/fields/LinesEditor.tsx#LinesEditor": LinesEditor_427c19fbafe1034bfd301ca1c5d46e85,
  "/content/HotlineAge.tsx#StaleHotlineNotice": StaleHotlineNotice_60ca9069bbe4bd9eafd46b59c1db2d00,
  "/content/HotlineAge.tsx#VerifiedCell": VerifiedCell_60ca9069bbe4bd9eafd46b59c1db2d00,
  "/media/PictureTools.tsx#PictureTools": PictureTools_65d69c1a46a8018bf31fb7634663771e,
  "/media/PictureUses.tsx#PictureUses": PictureUses_9cb8a71341d87e2aeac729ca3fbed64a,
  "/broadcast/SpokenPreview.tsx#SpokenPreview": SpokenPreview_824ace1ffa31f553b9030c3cff23aa96,
  "/broadcast/SourceStatus.tsx#SourceStatus": SourceStatus_7392cfa769ef337dc7ac6d06cbd140b1,
  "/broadcast/ScriptFiles.tsx#ScriptFiles": ScriptFiles_745a0aba1992f8354b8e97ede2932ce9,
  "/broadcast/OriginalStatus.tsx#OriginalStatus": OriginalStatus_219903495d5c6f318cbd3522d21295e4,
  "/broadcast/StationKey.tsx#StationKey": StationKey_a4b960deb1806495cf9d81b65373c4b2,
  "/broadcast/LexiconProposals.tsx#LexiconProposals": LexiconProposals_fa1279f5e08727c5aa5f1d5574c01061,
  "/settings/SettingsList.tsx#SettingsList": SettingsList_544a3f8d6192750dd665b7dc28b7b7e6,
  "/units/UnitImport.tsx#UnitImport": UnitImport_e9f29309c247999a76a5ba1b6aa81079,
  "/people/PresentPassword.tsx#PresentPassword": PresentPassword_05be43f9f39e9f5d97bed9788c7c8955,
  "/people/ResetLink.tsx#ResetLink": ResetLink_bbd1aa6f5988c3066b7dc480bfd663c0,
  "/admin/InsecureBanner.tsx#InsecureBanner": InsecureBanner_c867edd24611f418d21d0a896499fe4a,
  "/admin/DemoBanner.tsx#DemoBanner": DemoBanner_b9dbb9867512ca74d56c98054b41355c,
  "/admin/WaitingTitle.tsx#WaitingTitle": WaitingTitle_ba911d943dcc93dc23833fc925a52d8b,
  "/search/FindBox.tsx#FindBox": FindBox_fa3b6fe34970c94b21e0909a0c4d0e11,
  "/admin/Icon.tsx#Icon": Icon_f34530b2aa0bd64d20c27f581c071465,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/importing/ImportNavLink.tsx#ImportNavLink": ImportNavLink_dd90b7a2420566090bd5a2b13188c050,
  "/reports/ReportNavLink.tsx#ReportNavLink": ReportNavLink_31de56ae7f48e99f52ed0455aa099422,
  "/line/LineNavLink.tsx#LineNavLink": LineNavLink_38b03b4ff5ec2724f4a03a18361a1779,
  "/admin/LoginHelp.tsx#LoginHelp": LoginHelp_299bb55f61971a5da1374fd18e46303f,
  "/fields/RefusalKeeper.tsx#RefusalKeeper": RefusalKeeper_6cc0538b7e7022b367085d70ba5f2694,
  "/admin/VietnameseLabels.tsx#VietnameseLabels": VietnameseLabels_6833ace687afe9f6c2a9c4f811484539,
  "/admin/FirstError.tsx#FirstError": FirstError_a150cf7f6c4b47ffa19b70b77298ba60,
  "/editorial/SignOutCleaner.tsx#SignOutCleaner": SignOutCleaner_70ba5b901de6831e300e29bacc2f21b4,
  "/admin/Dashboard.tsx#Dashboard": Dashboard_dd8f56a759dc5b1b41877b5e8b866eca,
  "/importing/ImportView.tsx#ImportView": ImportView_ce493c9867c8a6fed86f5525155b0973,
  "/reports/ReportView.tsx#ReportView": ReportView_85793f62592265ff3927ab7a7db824e6,
  "/line/LineView.tsx#LineView": LineView_1d76849820de70fbf504e0f826e6ee81,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
