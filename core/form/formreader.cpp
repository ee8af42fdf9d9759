// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/form/formreader.h"

#include "core/form/reader/choicessheet.h"
#include "core/form/reader/datafilelist.h"
#include "core/form/reader/names.h"
#include "core/form/reader/otherchoice.h"
#include "core/form/reader/settingssheet.h"
#include "core/form/reader/surveychecks.h"
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
    static const QStringList order
        = {u"survey"_s, u"choices"_s, u"external_choices"_s, u"settings"_s};
    const qsizetype at = order.indexOf(sheet);
    return static_cast<int>(at < 0 ? order.size() : at);
}

void sortByPlace(Problems &problems)
{
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::pair(sheetOrder(a.sheet), a.row) < std::pair(sheetOrder(b.sheet), b.row);
    });
}

/// Returns what is wrong in the setting instance_name.
Problems readSurvey(const Sheets &sheets, const FormFiles &files, const std::shared_ptr<Form> &form,
                    ReadForm &read)
{
    Problems &problems = read.problems;
    SurveySheet survey(sheets.at(u"survey"_s), *form, problems);
    survey.read();
    indexNames(*form);
    settleOtherQuestions(*form);
    SurveyChecks(*form, survey.columns(), survey.reporter()).run();
    readDataFiles(*form, files, survey.columns(), survey.reporter());
    CompiledForm compiled = compileForm(form);
    read.program = std::move(compiled.program);
    std::vector<FieldProblem> found = std::move(compiled.problems);
    const auto ofSettings = std::stable_partition(
        found.begin(), found.end(), [](const FieldProblem &problem) { return problem.node != noNode; });
    Problems inName;
    for (auto problem = ofSettings; problem != found.end(); ++problem) {
        inName.push_back(std::move(problem->problem));
    }
    found.erase(ofSettings, found.end());
    survey.report(found);
    return inName;
}

} // namespace

ReadForm buildForm(const Sheets &sheets, const FormFiles &files)
{
    ReadForm read;
    const Sheet *survey = sheetNamed(sheets, u"survey"_s);
    if (survey == nullptr) {
        Reporter(u"survey"_s, read.problems)
            .error(Problem::Kind::SheetMissing, 0, {}, {u"survey"_s});
        return read;
    }
    auto form = std::make_shared<Form>();
    const Sheet *settings = sheetNamed(sheets, u"settings"_s);
    const Sheet *choices = sheetNamed(sheets, u"choices"_s);
    if (settings != nullptr) {
        readSettings(*settings, *form, read.problems);
    }
    addLanguages(languagesIn(*survey), *form);
    for (const Sheet *sheet : {choices, sheetNamed(sheets, u"external_choices"_s)}) {
        if (sheet != nullptr) {
            addLanguages(languagesIn(*sheet), *form);
            readChoices(*sheet, *form, read.problems);
        }
    }
    Problems inName = readSurvey(sheets, files, form, read);
    if (choices != nullptr) {
        checkChoiceNames(*choices, *form, read.problems);
    }
    if (settings != nullptr) {
        placeInstanceName(*settings, std::move(inName), read.problems);
    }
    sortByPlace(read.problems);
    if (hasErrors(read.problems)) {
        read.program = nullptr;
    } else {
        read.form = std::move(form);
    }
    return read;
}

} // namespace meyar::form
