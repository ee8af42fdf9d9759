// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/fitcatalogue.h"

#include "core/base/clock.h"

#include <algorithm>

namespace meyar {

using namespace Qt::StringLiterals;

namespace {

/// What stands before or after ": " in each language, with a capital letter.
Text part(const Text &whole, bool isFirst)
{
    Text found;
    for (const auto &[language, words] : whole.byLanguage) {
        QString own = isFirst ? words.section(u": "_s, 0, 0) : words.section(u": "_s, 1);
        found.byLanguage[language] = own.replace(0, 1, own.left(1).toUpper());
    }
    return found;
}

bool hasTwoParts(const Text &text)
{
    return !text.byLanguage.empty()
        && std::ranges::all_of(text.byLanguage, [](const auto &each) { return each.second.indexOf(u": "_s) > 0; });
}

/// "Stores: receiving" is of the department Stores. What is for all stands under the name of its checklist, "Factory
/// improvement toolset: support systems".
FitModule moduleOf(const Pack &pack, const form::Node &section)
{
    const QString code = pack.id + u'/' + section.name;
    return hasTwoParts(section.label) ? FitModule{code, part(section.label, true), part(section.label, false), true}
                                      : FitModule{code, part(pack.title, !hasTwoParts(pack.title)), section.label};
}

} // namespace

std::vector<FitModule> fitModules(const Library &library)
{
    std::vector<FitModule> modules;
    QStringList seen;
    for (const std::shared_ptr<const Pack> &any : library.packs()) {
        if (any->family != u"fit"_s || any->semantics != u"action"_s || seen.contains(any->id)) {
            continue;
        }
        seen << any->id;
        const std::shared_ptr<const Pack> pack = library.newest(any->id);
        for (const form::NodeIndex index : pack->sections()) {
            const form::Node &section = pack->form->node(index);
            if (!section.relevant.isEmpty()) { // a module that can be chosen; the first section is where they are
                modules.push_back(moduleOf(*pack, section));
            }
        }
    }
    // By department first, then what is for all.
    std::ranges::stable_partition(modules, [](const FitModule &module) { return module.isOfDepartment; });
    return modules;
}

const std::vector<FitStep> &fitSteps()
{
    static const std::vector<FitStep> steps{
        {QT_TRANSLATE_NOOP("Training", "Welcome: what is this about, who is in which group"), 10},
        {QT_TRANSLATE_NOOP("Training", "Walk through the department: what do we see?"), 30},
        {QT_TRANSLATE_NOOP("Training", "In groups: what works well, what does not, and why"), 40},
        {QT_TRANSLATE_NOOP("Training", "Each group chooses up to three action points"), 30},
        {QT_TRANSLATE_NOOP("Training", "Measure: count the figure as it is today"), 15},
        {QT_TRANSLATE_NOOP("Training", "Agree who does what, until when; the day to look again"), 15},
        {QT_TRANSLATE_NOOP("Training", "How was it? One word from each"), 10},
    };
    return steps;
}

CohortEdits fitSession(const FitModule &module, const QString &name, const QStringList &titles, QDate day, const Clock &clock)
{
    CohortEdits edits;
    TrainingSession session{SessionId::create(clock), SessionKind::Fit, name, module.code.section(u'/', 1), day};
    for (size_t i = 0; i < fitSteps().size(); ++i) {
        edits.agenda.push_back({TrainingRowId::create(clock), session.id, int(i) + 1, fitSteps()[i].minutes, titles.value(qsizetype(i))});
    }
    edits.sessions.push_back(std::move(session));
    return edits;
}

} // namespace meyar
