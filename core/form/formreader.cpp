// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formreader.h"

#include "core/form/reader/choicessheet.h"
#include "core/form/reader/settingssheet.h"
#include "core/form/reader/surveysheet.h"

#include <algorithm>

namespace meyar::form {

using namespace Qt::StringLiterals;

namespace {

const Sheet *sheetNamed(const Sheets &sheets, const QString &name)
{
    const auto found = sheets.find(name);
    return found == sheets.end() ? nullptr : &found->second;
}

int sheetOrder(const QString &sheet)
{
    static const QStringList order = {u"survey"_s, u"choices"_s, u"settings"_s};
    const qsizetype at = order.indexOf(sheet);
    return static_cast<int>(at < 0 ? order.size() : at);
}

void sortByPlace(Problems &problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::pair(sheetOrder(a.sheet), a.row) < std::pair(sheetOrder(b.sheet), b.row);
    });
}

} // namespace

ReadForm buildForm(const Sheets &sheets, const FormFiles & /*files*/)
{
    ReadForm read;
    const Sheet *survey = sheetNamed(sheets, u"survey"_s);
    if (survey == nullptr) {
        Reporter(u"survey"_s, read.problems)
            .error(Problem::Kind::SheetMissing, 0, {}, {u"survey"_s});
        return read;
    }
    auto form = std::make_shared<Form>();
    QString defaultLanguage;
    if (const Sheet *settings = sheetNamed(sheets, u"settings"_s)) {
        defaultLanguage = readSettings(*settings, *form, read.problems);
    }
    if (const Sheet *choices = sheetNamed(sheets, u"choices"_s)) {
        readChoices(*choices, defaultLanguage, *form, read.problems);
    }
    SurveySheet surveySheet(*survey, defaultLanguage, *form, read.problems);
    surveySheet.read();
    surveySheet.report(compileForm(form).problems);
    sortByPlace(read.problems);
    if (!hasErrors(read.problems)) {
        read.form = std::move(form);
    }
    return read;
}

} // namespace meyar::form
