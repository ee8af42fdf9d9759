// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/sheetrows.h"

#include "core/form/reader/heading.h"
#include "core/form/reader/settingssheet.h"
#include "core/form/reader/typecell.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

void put(SheetRow &row, const QString &column, const QString &cell)
{
    if (!cell.isEmpty()) {
        row.insert_or_assign({column, {}}, cell);
    }
}

void put(SheetRow &row, Column column, const QString &cell)
{
    put(row, headingOf(column), cell);
}

void put(SheetRow &row, const QString &column, const Text &text)
{
    for (const auto &[language, words] : text.byLanguage) {
        if (!words.isEmpty()) {
            row.insert_or_assign({column, language}, words);
        }
    }
}

void put(SheetRow &row, Column column, const Text &text)
{
    put(row, headingOf(column), text);
}

void put(SheetRow &row, const Media &media)
{
    for (const auto &[kind, files] : media) {
        put(row, u"media::"_s + kind, files);
    }
}

void put(SheetRow &row, const QString &place, const std::map<QString, QString> &attributes)
{
    for (const auto &[attribute, value] : attributes) {
        const QString column = place + u"::"_s + attribute;
        // where a count is no attribute, whatever it counts
        put(row, column == "body::jr:count"_L1 ? headingOf(Column::RepeatCount) : column, value);
    }
}

QString parametersText(const std::map<QString, QString> &parameters)
{
    QStringList parts;
    for (const auto &[key, value] : parameters) {
        parts.append(key + u'=' + value);
    }
    const bool isPlain = std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.contains(u' ') || part.contains(u',');
    });
    return isPlain ? parts.join(u' ') : QString(parts.join(u';') + u';');
}

QString triggersText(const QStringList &names)
{
    QStringList parts;
    for (const QString &name : names) {
        parts.append(u"${"_s + name + u'}');
    }
    return parts.join(u", "_s);
}

/// The setting's name as XLSForm writes it.
QString settingHeading(const QString &key)
{
    return key == "omit_instanceid"_L1 ? u"omit_instanceID"_s : key;
}

} // namespace

SheetRow rowOf(const Form &form, const Node &node)
{
    SheetRow row;
    put(row, Column::Type, canonicalType(form, node));
    put(row, Column::Name, node.name);
    put(row, Column::Label, node.label);
    put(row, Column::Hint, node.hint);
    put(row, Column::Guidance, node.guidance);
    put(row, node.media);
    put(row, Column::Relevant, node.relevant);
    put(row, Column::Required, node.required);
    put(row, Column::RequiredMessage, node.requiredMessage);
    put(row, Column::Constraint, node.constraint);
    put(row, Column::ConstraintMessage, node.constraintMessage);
    put(row, Column::Warning, node.warning);
    put(row, Column::WarningMessage, node.warningMessage);
    put(row, Column::Calculation, node.calculation);
    put(row, Column::Default, node.defaultValue);
    put(row, Column::ReadOnly, node.readOnly ? u"yes"_s : node.readOnlyWhen);
    put(row, Column::Appearance, node.appearance);
    put(row, Column::Parameters, parametersText(node.parameters));
    put(row, Column::ChoiceFilter, node.choiceFilter);
    put(row, Column::RepeatCount, node.repeatCount);
    put(row, Column::Trigger, triggersText(node.triggers));
    put(row, Column::Autoplay, node.autoplay);
    put(row, Column::Rows, node.rowsShown);
    put(row, Column::SaveTo, node.saveTo);
    put(row, u"bind"_s, node.bindAttributes);
    put(row, u"body"_s, node.bodyAttributes);
    put(row, u"instance"_s, node.instanceAttributes);
    for (auto it = node.extra.begin(); it != node.extra.end(); ++it) {
        put(row, it.key(), it.value());
    }
    for (auto it = node.extraText.begin(); it != node.extraText.end(); ++it) {
        put(row, it.key(), it.value());
    }
    return row;
}

SheetRow rowOf(const ChoiceList &list, const Choice &choice)
{
    SheetRow row;
    put(row, Column::ListName, list.name);
    put(row, Column::Name, choice.name);
    put(row, Column::Label, choice.label);
    put(row, choice.media);
    for (auto it = choice.extra.begin(); it != choice.extra.end(); ++it) {
        put(row, it.key(), it.value());
    }
    return row;
}

SheetRow settingsRow(const Form &form)
{
    SheetRow row;
    for (auto it = form.settings.begin(); it != form.settings.end(); ++it) {
        put(row, settingHeading(it.key()), it.value());
    }
    const QString language = defaultLanguage(form);
    for (auto it = form.settingsText.begin(); it != form.settingsText.end(); ++it) {
        for (const auto &[code, words] : it.value().byLanguage) {
            // the plain setting is in the default language
            if (code != language || form.settings.value(it.key()) != words) {
                row.insert_or_assign({settingHeading(it.key()), code}, words);
            }
        }
    }
    return row;
}

bool isWording(const SheetColumn &column)
{
    static const QStringList wordings = {
        headingOf(Column::Label),          headingOf(Column::Hint),
        headingOf(Column::Guidance),       headingOf(Column::ConstraintMessage),
        headingOf(Column::RequiredMessage), headingOf(Column::WarningMessage)};
    return !column.language.isEmpty() || wordings.contains(column.name)
        || column.name.startsWith("media::"_L1);
}

const QStringList &columnOrder()
{
    static const QStringList order = [] {
        QStringList names;
        for (const Column column :
             {Column::ListName, Column::Type, Column::Name, Column::Label, Column::Hint,
              Column::Guidance, Column::Required, Column::RequiredMessage, Column::Relevant,
              Column::Constraint, Column::ConstraintMessage, Column::Warning,
              Column::WarningMessage, Column::Calculation, Column::Trigger, Column::Default,
              Column::ReadOnly, Column::Appearance, Column::Parameters, Column::ChoiceFilter,
              Column::RepeatCount, Column::Image, Column::BigImage, Column::Audio, Column::Video,
              Column::Autoplay, Column::Rows, Column::SaveTo}) {
            names.append(headingOf(column));
        }
        return names
            + QStringList{u"form_title"_s, u"form_id"_s, u"version"_s, u"default_language"_s};
    }();
    return order;
}

} // namespace meyar::form
