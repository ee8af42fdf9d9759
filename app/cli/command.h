// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/library/library.h"
#include "core/store/store.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace meyar::cli {

/// How a command ended: what main() returns.
enum class Exit { Done = 0, Refused = 1, WrongUse = 2 };

/// One option of a command: "--name VALUE", or a switch when `value` is empty.
struct Option
{
    QString name;
    QString value;
    QString help;
    bool needed = false;
};

/// What a command gets: its words, and the ways out to people and to programs.
class Call
{
public:
    Call(const QCommandLineParser &parser, const Clock &clock) : m_parser(parser), m_clock(clock) {}

    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); } ///< given several times
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QStringList words() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool json() const { return m_parser.isSet(QStringLiteral("json")); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    [[nodiscard]] Result<std::unique_ptr<Store>> open(bool create) const; ///< --db
    /// --assessment: a whole id, or the beginning of one if only one begins so; without it the only one there is.
    [[nodiscard]] Result<AssessmentRow> assessment(Store &store) const;
    /// Built-in packs and those that came with the database.
    [[nodiscard]] Result<Library> library(Store &store) const;
    [[nodiscard]] Result<std::shared_ptr<const Pack>> packOf(Store &store, const Assessment &assessment) const;

    /// One line to stdout: line ends and bidirectional controls of names are taken out.
    void say(const QString &line) const;
    void say(const QStringList &lines) const;
    void print(const QJsonValue &json) const; ///< stdout
    void complain(const QString &line) const; ///< stderr, one line
    void complain(const QStringList &lines) const;
    [[nodiscard]] Exit refuse(const Error &error) const; ///< the error's sentence on stderr

private:
    const QCommandLineParser &m_parser;
    const Clock &m_clock;
};

/// Makes a fresh backup, removes the older ones, and says so.
[[nodiscard]] Exit sayRenewed(Call &call, Store &store);

/// "1 answer", "2 answers"
[[nodiscard]] QString counted(int count, const QString &thing);

struct Command
{
    QString name; ///< "bundle export"
    QString words; ///< positional arguments, for the help; if it ends with "…", the last may be several
    QString help;
    std::vector<Option> options;
    std::function<Exit(Call &)> run;
};

inline const Option dbOption{QStringLiteral("db"), QStringLiteral("FILE"), QStringLiteral("the database"), true};
inline const Option assessmentOption{QStringLiteral("assessment"), QStringLiteral("ID"),
                                     QStringLiteral("id, or the beginning of one; may be left out if there is only one")};
inline const Option jsonOption{QStringLiteral("json"), {}, QStringLiteral("print JSON")};

// One function a file: the commands of one subject.
[[nodiscard]] std::vector<Command> demoCommands();
[[nodiscard]] std::vector<Command> packCommands();
[[nodiscard]] std::vector<Command> packFileCommands();
[[nodiscard]] std::vector<Command> formCommands();
[[nodiscard]] std::vector<Command> submissionCommands();
[[nodiscard]] std::vector<Command> enterpriseCommands();
[[nodiscard]] std::vector<Command> assessmentCommands();
[[nodiscard]] std::vector<Command> answerCommands();
[[nodiscard]] std::vector<Command> findingCommands();
[[nodiscard]] std::vector<Command> dashboardCommands();
[[nodiscard]] std::vector<Command> reportCommands();
[[nodiscard]] std::vector<Command> bundleCommands();
[[nodiscard]] std::vector<Command> bundleInspectCommands();
[[nodiscard]] std::vector<Command> bundleImportCommands();
[[nodiscard]] std::vector<Command> keyCommands();
[[nodiscard]] std::vector<Command> programmeKeyCommands();
[[nodiscard]] std::vector<Command> recoveryCommands();
[[nodiscard]] std::vector<Command> storeCommands();
[[nodiscard]] std::vector<Command> logCommands();
[[nodiscard]] std::vector<Command> evidenceCommands();
[[nodiscard]] std::vector<Command> searchCommands();
[[nodiscard]] std::vector<Command> coverageCommands();
[[nodiscard]] std::vector<Command> lawCommands();
[[nodiscard]] std::vector<Command> profileCommands();
[[nodiscard]] std::vector<Command> backupCommands();
[[nodiscard]] std::vector<Command> factoryCommands();
[[nodiscard]] std::vector<Command> vaultCommands();
[[nodiscard]] std::vector<Command> interviewCommands();
[[nodiscard]] std::vector<Command> visitCommands();
[[nodiscard]] std::vector<Command> closingCommands();
[[nodiscard]] std::vector<Command> payCommands();
[[nodiscard]] std::vector<Command> indicatorCommands();
[[nodiscard]] std::vector<Command> visitSheetCommands();
[[nodiscard]] std::vector<Command> noteCommands();
[[nodiscard]] std::vector<Command> followUpCommands();
[[nodiscard]] std::vector<Command> trainingCommands();
[[nodiscard]] std::vector<Command> programmeCommands();
[[nodiscard]] std::vector<Command> publishCommands();
[[nodiscard]] std::vector<Command> exportCommands();
[[nodiscard]] std::vector<Command> workbookCommands();
[[nodiscard]] std::vector<Command> frameworkCommands();

} // namespace meyar::cli
