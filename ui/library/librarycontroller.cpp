// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarycontroller.h"

#include "core/base/text.h"
#include "core/report/blankform.h"
#include "core/wording/problemtext.h"
#include "ui/common/bidi.h"
#include "ui/common/fonts.h"
#include "ui/library/librarytexts.h"
#include "ui/report/pdfwriter.h"
#include "ui/workspace/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace meyar::ui {

LibraryController::LibraryController(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_words(uiLanguage())
    , m_comparison(workspace)
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

QString LibraryController::versionOf(const QByteArray &hash) const
{
    const std::shared_ptr<const Pack> pack = m_workspace.pack(hash);
    return pack ? pack->version : QString();
}

void LibraryController::compare(const QByteArray &before, const QByteArray &after)
{
    closeCheck();
    select(after);
    m_comparison.compare(before, after);
}

void LibraryController::compareCurrent()
{
    closeCheck();
    m_comparison.compare(m_comparison.earlierOf(m_current), m_current);
}

QString LibraryController::blankFormName(ReportLanguage language) const
{
    const std::shared_ptr<const Pack> open = pack();
    return open ? open->id + u'-' + open->version + u'-' + toCode(language) + QStringLiteral(".pdf") : QString();
}

void LibraryController::saveBlankForm(const QString &path, ReportLanguage language)
{
    const std::shared_ptr<const Pack> open = pack();
    if (!open) {
        return;
    }
    if (const Result<> written = writePdf(buildBlankForm(*open, language), path); !written) {
        Q_EMIT m_workspace.failed(written.error());
        return;
    }
    Q_EMIT m_workspace.messageRequested(tr("Saved: %1").arg(isolated(path)));
}

void LibraryController::select(const QByteArray &hash)
{
    m_comparison.close();
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
    return id < 0 ? QString() : problemText(m_words, m_checked.loaded.problems[static_cast<size_t>(id)]);
}

LibraryController::ReadPack LibraryController::readPack(const QString &path)
{
    ReadPack read{loadPackFrom(path), {}};
    form::Problems told; // by the line above
    read.sheets = QFileInfo(path).isDir() ? form::readCsvFolder(path, told) : form::openForm(path).sheets;
    return read;
}

/// By value: checked again, the path is that of the check which is replaced.
void LibraryController::checkPack(QString path)
{
    m_comparison.close();
    m_check = PackCheck();
    m_check->path = path;
    m_check->isRunning = true;
    Q_EMIT checkChanged();
    const int number = ++m_checks;
    whenDone(m_reader.submit([path] { return readPack(path); }), this, [this, number](const ReadPack &read) {
        if (number == m_checks && m_check) {
            finishCheck(read);
        }
    });
}

void LibraryController::checkAgain()
{
    if (m_check) {
        checkPack(m_check->path);
    }
}

void LibraryController::closeCheck()
{
    m_check.reset();
    Q_EMIT checkChanged();
}

QModelIndex LibraryController::showSheetOf(int problemRow)
{
    const int id = m_problems.idOf(problemRow);
    if (id < 0) {
        m_sheet.clear();
        return {};
    }
    const form::Problem &problem = m_checked.loaded.problems[static_cast<size_t>(id)];
    const auto sheet = m_checked.sheets.find(problem.sheet.toLower());
    if (sheet == m_checked.sheets.end()) {
        m_sheet.clear();
        return {};
    }
    return m_sheet.show(sheet->second, problem);
}

void LibraryController::importChecked()
{
    if (!m_check || !m_check->canImport() || !m_checked.loaded.pack) {
        return;
    }
    const std::shared_ptr<const Pack> pack = m_checked.loaded.pack;
    m_workspace.change(this, [pack](Store &store) { return store.keep(*pack); }, [this, pack] {
        m_workspace.addPacks({pack});
        closeCheck();
        select(pack->hash);
        Q_EMIT packsChanged();
        Q_EMIT m_workspace.messageRequested(
            tr("%1 can now be used for new audits.").arg(isolated(LibraryTexts(m_words).line(*pack).title)));
    });
}

QString LibraryController::obstacle() const
{
    const std::shared_ptr<const Pack> &read = m_checked.loaded.pack;
    if (!read) {
        return {};
    }
    if (m_workspace.library().otherOfThatVersion(*read)) {
        return tr("Version %1 of %2 is in the library already, with other content. Write another pack_version in the "
                  "settings sheet, then check again.")
            .arg(isolated(read->version), isolated(read->id));
    }
    return m_workspace.pack(read->hash) ? tr("Exactly this checklist is in the library already.") : QString();
}

void LibraryController::finishCheck(const ReadPack &read)
{
    m_checked = read;
    m_check->isRunning = false;
    prepareCheck();
}

void LibraryController::prepareCheck()
{
    if (!m_check || m_check->isRunning) {
        return;
    }
    const LibraryTexts texts(m_words);
    const form::Problems &problems = m_checked.loaded.problems;
    m_check->errors = static_cast<int>(
        std::count_if(problems.begin(), problems.end(), [](const form::Problem &problem) {
            return problem.level == form::Problem::Level::Error;
        }));
    m_check->warnings = static_cast<int>(problems.size()) - m_check->errors;
    m_check->obstacle = obstacle();
    m_check->pack.clear();
    if (m_checked.loaded.pack) {
        const PackLine line = texts.line(*m_checked.loaded.pack);
        m_check->pack = QStringList{line.title} + line.facts;
    }
    m_problems.setRows(texts.problems(problems));
    Q_EMIT checkChanged();
}

} // namespace meyar::ui
