// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/reader/settingssheet.h"

#include "core/form/nearest.h"
#include "core/form/reader/columns.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;
using Kind = Problem::Kind;

namespace {

const QStringList &yesNoSettings()
{
    static const QStringList settings
        = {u"client_editable"_s,  u"allow_choice_duplicates"_s, u"omit_instanceid"_s,
           u"clean_text_values"_s, u"auto_send"_s,              u"auto_delete"_s};
    return settings;
}

/// Those of XLSForm and those of packs.
const QStringList &knownSettings()
{
    static const QStringList settings = yesNoSettings()
        + QStringList{u"form_title"_s,    u"form_id"_s,        u"version"_s,
                      u"default_language"_s, u"instance_name"_s, u"style"_s,
                      u"public_key"_s,    u"submission_url"_s, u"namespaces"_s,
                      u"name"_s,          u"prefix"_s,         u"delimiter"_s,
                      u"instance_id"_s,   u"instance_xmlns"_s, u"flat"_s,
                      u"add_none_option"_s, u"attribute"_s,    u"sms_keyword"_s,
                      u"sms_separator"_s, u"sms_allow_media"_s, u"sms_date_format"_s,
                      u"sms_datetime_format"_s, u"sms_response"_s,
                      // of packs
                      u"scoring"_s, u"semantics"_s, u"audience"_s, u"pack_version"_s,
                      u"jurisdictions"_s, u"grades"_s, u"family"_s, u"overlay_of"_s};
    return settings;
}

QString canonical(const QString &name)
{
    static const QHash<QString, QString> aliases = {
        {u"title"_s, u"form_title"_s},     {u"set_form_title"_s, u"form_title"_s},
        {u"id_string"_s, u"form_id"_s},    {u"set_form_id"_s, u"form_id"_s},
        {u"compact_prefix"_s, u"prefix"_s}, {u"compact_delimiter"_s, u"delimiter"_s},
    };
    const QString key = name.simplified().replace(u' ', u'_');
    const QString known = aliases.value(key, key);
    return knownSettings().contains(known) ? known : name;
}

class SettingsSheet
{
public:
    SettingsSheet(const Sheet &sheet, Form &form, Problems &problems)
        : m_columns(sheet, {}, problems)
        , m_report(sheet.name, problems)
        , m_form(form)
    {
    }

    void read()
    {
        if (m_columns.rowCount() == 0) {
            return;
        }
        const QHash<QString, QString> plain = m_columns.extra(0);
        for (const Heading &heading : m_columns.headings()) {
            readHeading(heading, plain);
        }
        readTranslated();
        readTitle();
        const QString named = m_form.settings.value(u"default_language"_s);
        if (const QString code = defaultLanguage(m_form); !code.isEmpty()) {
            addLanguages({{code, named}}, m_form);
        }
        checkEncryption();
    }

private:
    void readHeading(const Heading &heading, const QHash<QString, QString> &plain)
    {
        const QString key = canonical(heading.base);
        const bool isPlain = !heading.ignored && !heading.language;
        if (isPlain && plain.contains(heading.base)) {
            const QString value = plain.value(heading.base);
            m_form.settings.insert(key, value);
            if (yesNoSettings().contains(key) && !yesOrNo(value)) {
                m_report.warning(Kind::BadValue, m_columns.rowNumber(0), heading.written,
                                 {value, u"yes, no"_s});
            }
        }
        if (isPlain && !knownSettings().contains(key)) {
            if (const QString meant = nearest(key, knownSettings()); !meant.isEmpty()) {
                m_report.warning(Kind::SettingUnknown, 1, heading.written,
                                 {heading.written, meant});
            }
        }
    }

    void readTranslated()
    {
        const QHash<QString, Text> translated = m_columns.extraText(0);
        for (auto it = translated.begin(); it != translated.end(); ++it) {
            m_form.settingsText.insert(canonical(it.key()), it.value());
        }
        for (const auto &missing : m_columns.untranslated(0)) {
            m_report.warning(Kind::TranslationMissing, m_columns.rowNumber(0), missing.column,
                             {missing.column, missing.language});
        }
    }

    void readTitle()
    {
        Text &titles = m_form.settingsText[u"form_title"_s];
        const QString title = m_form.settings.value(u"form_title"_s);
        if (!title.isEmpty()) {
            titles.byLanguage.emplace(defaultLanguage(m_form), title);
        }
    }

    /// An encrypted form needs its instanceID.
    void checkEncryption()
    {
        const QString omits = m_form.settings.value(u"omit_instanceid"_s);
        if (yesOrNo(omits).value_or(false) && m_form.settings.contains(u"public_key"_s)) {
            m_report.error(Kind::BadValue, m_columns.rowNumber(0), u"omit_instanceID"_s,
                           {omits, u"no"_s});
        }
    }

    Columns m_columns;
    Reporter m_report;
    Form &m_form;
};

} // namespace

void readSettings(const Sheet &sheet, Form &form, Problems &problems)
{
    SettingsSheet(sheet, form, problems).read();
}

QString defaultLanguage(const Form &form)
{
    const QString code = languageOf(form.settings.value(u"default_language"_s));
    return code == "default"_L1 ? QString() : code; // XLSForm's word for none
}

void placeInstanceName(const Sheet &sheet, Problems found, Problems &problems)
{
    if (sheet.rowNumbers.empty()) {
        return;
    }
    QString column;
    for (const QString &heading : sheet.header) {
        if (canonical(heading.toLower()) == "instance_name"_L1) {
            column = heading;
        }
    }
    Reporter report(sheet.name, problems);
    for (Problem &problem : found) {
        report.place(std::move(problem), sheet.rowNumbers.front(), column);
    }
}

void addLanguages(const std::vector<FormLanguage> &languages, Form &form)
{
    for (const FormLanguage &language : languages) {
        const bool isNew
            = std::none_of(form.languages.begin(), form.languages.end(),
                           [&](const FormLanguage &known) { return known.code == language.code; });
        if (isNew) {
            form.languages.push_back(language);
        }
    }
}

} // namespace meyar::form
