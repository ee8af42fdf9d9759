// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/settingssheet.h"

#include "core/form/reader/columns.h"

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

QString canonical(const QString &name)
{
    static const QHash<QString, QString> aliases = {
        {u"title"_s, u"form_title"_s},
        {u"set form title"_s, u"form_title"_s},
        {u"form title"_s, u"form_title"_s},
        {u"id_string"_s, u"form_id"_s},
        {u"set form id"_s, u"form_id"_s},
        {u"form id"_s, u"form_id"_s},
        {u"default language"_s, u"default_language"_s},
    };
    return aliases.value(name, name);
}

} // namespace

QString readSettings(const Sheet &sheet, Form &form, Problems &problems)
{
    const Columns columns(sheet, {}, problems);
    if (columns.rowCount() == 0) {
        return {};
    }
    const QHash<QString, QString> plain = columns.extra(0);
    for (auto it = plain.begin(); it != plain.end(); ++it) {
        form.settings.insert(canonical(it.key()), it.value());
    }
    const QHash<QString, Text> translated = columns.extraText(0);
    for (auto it = translated.begin(); it != translated.end(); ++it) {
        form.settingsText.insert(canonical(it.key()), it.value());
    }
    Reporter report(sheet.name, problems);
    for (const auto &missing : columns.untranslated(0)) {
        report.warning(Problem::Kind::TranslationMissing, columns.rowNumber(0), missing.column,
                       {missing.column, missing.language});
    }
    const QString named = languageOf(form.settings.value(u"default_language"_s));
    const QString language = named == "default"_L1 ? QString() : named; // XLSForm's word for none
    const QString title = form.settings.value(u"form_title"_s);
    Text &titles = form.settingsText[u"form_title"_s];
    if (!title.isEmpty()) {
        titles.byLanguage.emplace(language, title);
    }
    return language;
}

} // namespace meyar::form
