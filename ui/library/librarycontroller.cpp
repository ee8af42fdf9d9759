// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarycontroller.h"

#include "core/base/text.h"
#include "core/wording/problemtext.h"
#include "ui/common/fonts.h"
#include "ui/library/librarytexts.h"
#include "ui/workspace/workspace.h"

#include <algorithm>

namespace meyar::ui {

LibraryController::LibraryController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
{
    connect(&workspace, &Workspace::packsChanged, this, &LibraryController::refresh);
    retranslate();
}

void LibraryController::retranslate()
{
    m_words = Translation(uiLanguage());
    const LibraryTexts texts(m_words);
    m_questions.setHeads(texts.questionHeads());
    m_references.setHeads(texts.referenceHeads());
    m_problems.setHeads(texts.problemHeads());
    refresh();
    prepareCheck();
}

void LibraryController::refresh()
{
    if (const std::vector<PackEntry> entries = packs(); !entries.empty() && !pack()) {
        m_current = entries.front().hash;
    }
    prepareTables();
    Q_EMIT packsChanged();
    Q_EMIT packChanged();
}

std::vector<PackEntry> LibraryController::packs() const
{
    return packEntries(m_workspace.library().packs(), m_words);
}

int LibraryController::packCount() const
{
    return static_cast<int>(m_workspace.library().packs().size());
}

bool LibraryController::isReading() const
{
    return m_workspace.isReadingPacks();
}

std::shared_ptr<const Pack> LibraryController::pack() const
{
    return m_workspace.pack(m_current);
}

void LibraryController::select(const QByteArray &hash)
{
    if (hash != m_current) {
        m_current = hash;
        m_questions.setRows({}); // node numbers of another pack are other questions
        m_references.setRows({});
        prepareTables();
        Q_EMIT packChanged();
    }
}

void LibraryController::setFilter(const QString &text)
{
    const QString folded = searchFolded(text.trimmed());
    if (folded != m_filter) {
        m_filter = folded;
        prepareTables();
    }
}

void LibraryController::prepareTables()
{
    const std::shared_ptr<const Pack> open = pack();
    const LibraryTexts texts(m_words);
    m_questions.setRows(open ? texts.questions(*open, m_filter) : std::vector<CellRow>());
    m_references.setRows(open ? texts.references(*open, m_filter) : std::vector<CellRow>());
}

std::optional<PackHead> LibraryController::head() const
{
    const std::shared_ptr<const Pack> open = pack();
    return open ? std::optional(LibraryTexts(m_words).head(*open)) : std::nullopt;
}

std::optional<QuestionDetail> LibraryController::question(int row) const
{
    const std::shared_ptr<const Pack> open = pack();
    const int node = m_questions.idOf(row);
    return open && node >= 0 ? std::optional(LibraryTexts(m_words).detail(*open, node))
                             : std::nullopt;
}

std::optional<ReferenceLine> LibraryController::reference(int row) const
{
    const std::shared_ptr<const Pack> open = pack();
    const int id = m_references.idOf(row);
    if (!open || id < 0) {
        return std::nullopt;
    }
    return LibraryTexts(m_words).reference(*open, open->references[static_cast<size_t>(id)]);
}

QString LibraryController::problem(int row) const
{
    const int id = m_problems.idOf(row);
    return id < 0 ? QString() : problemText(m_words, m_checked.problems[static_cast<size_t>(id)]);
}

void LibraryController::checkFolder(const QString &folder)
{
    m_check = FolderCheck();
    m_check->folder = folder;
    m_check->isRunning = true;
    Q_EMIT checkChanged();
    const int number = ++m_checks;
    whenDone(m_reader.submit([folder] { return loadPackFolder(folder); }), this,
             [this, number](const LoadedPack &loaded) {
                 if (number == m_checks && m_check) {
                     finishCheck(loaded);
                 }
             });
}

void LibraryController::checkAgain()
{
    if (m_check) {
        checkFolder(m_check->folder);
    }
}

void LibraryController::closeCheck()
{
    m_check.reset();
    Q_EMIT checkChanged();
}

void LibraryController::finishCheck(const LoadedPack &loaded)
{
    m_checked = loaded;
    m_check->isRunning = false;
    prepareCheck();
}

void LibraryController::prepareCheck()
{
    if (!m_check || m_check->isRunning) {
        return;
    }
    const LibraryTexts texts(m_words);
    const form::Problems &problems = m_checked.problems;
    m_check->errors = static_cast<int>(
        std::count_if(problems.begin(), problems.end(), [](const form::Problem &problem) {
            return problem.level == form::Problem::Level::Error;
        }));
    m_check->warnings = static_cast<int>(problems.size()) - m_check->errors;
    m_check->pack.clear();
    if (m_checked.pack) {
        const PackLine line = texts.line(*m_checked.pack);
        m_check->pack = QStringList{line.title} + line.facts;
    }
    m_problems.setRows(texts.problems(problems));
    Q_EMIT checkChanged();
}

} // namespace meyar::ui
