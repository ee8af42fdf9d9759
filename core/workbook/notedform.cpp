// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workbook/notedform.h"

#include "core/base/translation.h"
#include "core/library/sheetedit.h"
#include "core/sync/factoryfilter.h"

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *noteWord = QT_TRANSLATE_NOOP("Workbook", "Note");
constexpr const char *photoWord = QT_TRANSLATE_NOOP("Workbook", "Photo");

bool isInRepeat(const form::Form &form, form::NodeIndex node)
{
    for (form::NodeIndex at = form.node(node).parent; at != form::noNode; at = form.node(at).parent) {
        if (form.node(at).type == form::NodeType::Repeat) {
            return true;
        }
    }
    return false;
}

/// The label in each language that the survey has columns for.
void setLabel(form::Sheet &survey, std::size_t row, const char *word)
{
    for (qsizetype column = 0; column < survey.header.size(); ++column) {
        const QString heading = folded(survey.header[column]);
        if (heading == u"label"_s || heading.startsWith(u"label::"_s)) {
            const bool isUrdu = heading.contains(u"(ur)"_s) || heading.endsWith(u"::urdu"_s);
            survey.rows[row][column] = Translation(isUrdu ? Language::Urdu : Language::English).text("Workbook", word);
        }
    }
}

void addQuestion(form::Sheet &survey, std::size_t row, const QString &type, const QString &name, const char *word, const QString &of)
{
    insertRow(survey, row);
    survey.rows[row][columnOf(survey, u"type"_s)] = type;
    survey.rows[row][columnOf(survey, u"name"_s)] = name;
    survey.rows[row][columnOf(survey, u"relevant"_s)] = u"${%1} != ''"_s.arg(of);
    setLabel(survey, row, word);
}

} // namespace

QString noteNameOf(const QString &question)
{
    return question + u"_note"_s;
}

QString photoNameOf(const QString &question)
{
    return question + u"_photo"_s;
}

bool takesNote(const Pack &pack, form::NodeIndex node)
{
    using enum form::NodeType;
    const form::Node &question = pack.form->node(node);
    const bool isAsked = question.type == SelectOne || question.type == SelectMultiple || question.type == Integer || question.type == Decimal
        || question.type == Range || question.type == Text || question.type == Date || question.type == Time;
    return isAsked && !question.readOnly && !isInRepeat(*pack.form, node);
}

std::shared_ptr<const Pack> withNotesAndPhotos(const Pack &pack)
{
    form::Sheets sheets = pack.sheets;
    const auto found = sheets.find(u"survey"_s);
    if (found == sheets.end()) {
        return nullptr;
    }
    form::Sheet &survey = found->second;
    (void)ensuredColumn(survey, u"relevant"_s);
    const bundle::Confidential confidential = bundle::confidentialIn(pack);
    for (size_t i = 0; i < pack.form->nodes.size(); ++i) {
        const auto node = static_cast<form::NodeIndex>(i);
        const QString &name = pack.form->nodes[i].name;
        const bool isFree = pack.form->find(noteNameOf(name)) == form::noNode && pack.form->find(photoNameOf(name)) == form::noNode;
        const std::optional<std::size_t> row = rowNamed(survey, name);
        if (row && isFree && takesNote(pack, node) && !confidential.questions.contains(name)) {
            addQuestion(survey, *row + 1, u"text"_s, noteNameOf(name), noteWord, name);
            addQuestion(survey, *row + 2, u"image"_s, photoNameOf(name), photoWord, name);
        }
    }
    return loadPack(sheets).pack;
}

} // namespace meyar
