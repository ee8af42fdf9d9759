// SPDX-License-Identifier: GPL-3.0-or-later
// meyar-cli: everything that is not a window, scriptable. Exit 0 done, 1 the input was refused, 2 wrong use.

#include "app/cli/command.h"
#include "resources/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace meyar;
using namespace meyar::cli;

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &group : {demoCommands(), packCommands(), packFileCommands(), formCommands(), submissionCommands(),
                              enterpriseCommands(), assessmentCommands(),
                              answerCommands(), findingCommands(), dashboardCommands(), reportCommands(), bundleCommands(),
                              bundleInspectCommands(), bundleImportCommands(), keyCommands(), programmeKeyCommands(),
                              recoveryCommands(),
                              storeCommands(), logCommands(), evidenceCommands(), searchCommands(), coverageCommands(), lawCommands(), profileCommands(),
                              factoryCommands(), backupCommands(), vaultCommands(), interviewCommands(), visitCommands(),
                              visitSheetCommands(), closingCommands(), noteCommands(), followUpCommands(), payCommands(),
                              indicatorCommands(), trainingCommands(), programmeCommands(), publishCommands(),
                              exportCommands(), workbookCommands(), frameworkCommands()}) {
        all.insert(all.end(), group.begin(), group.end());
    }
    return all;
}

QString lineOf(const Command &command)
{
    return u"  "_s + QString(command.name + u' ' + command.words).leftJustified(38) + command.help + u'\n';
}

void printOverview(const std::vector<Command> &commands, FILE *to)
{
    QTextStream out(to);
    out << "meyar-cli " << MEYAR_VERSION << ": audits of labour, safety and environmental standards, without a window.\n\n";
    for (const Command &command : commands) {
        out << lineOf(command);
    }
    out << "\nmeyar-cli COMMAND --help shows the options of a command.\n"
           "Exit status: 0 done, 1 the input was refused (why is on stderr), 2 wrong use.\n";
}

/// The commands whose names begin with these words and go on: "training" has "training new", "training import"…
std::vector<Command> commandsBelow(const std::vector<Command> &commands, const QString &words)
{
    std::vector<Command> below;
    std::ranges::copy_if(commands, std::back_inserter(below), [&](const Command &command) { return command.name.startsWith(words + u' '); });
    return below;
}

void printGroup(const std::vector<Command> &group, const QString &words, FILE *to)
{
    QTextStream out(to);
    for (const Command &command : group) {
        out << lineOf(command);
    }
    out << "\nmeyar-cli " << words << " … --help shows the options of one.\n";
}

/// The command whose words the arguments begin with; the longest wins. Removes them.
const Command *takeCommand(const std::vector<Command> &commands, QStringList &arguments)
{
    const Command *best = nullptr;
    for (const Command &command : commands) {
        const QStringList words = command.name.split(u' ');
        if (arguments.mid(0, words.size()) == words
            && (!best || words.size() > best->name.split(u' ').size())) {
            best = &command;
        }
    }
    if (best) {
        arguments.remove(0, best->name.split(u' ').size());
    }
    return best;
}

Exit wrongUse(const QString &sentence, const Command &command)
{
    QTextStream(stderr) << sentence << "\nTry: meyar-cli " << command.name << " --help" << Qt::endl;
    return Exit::WrongUse;
}

Exit runCommand(const Command &command, const QStringList &arguments, const std::vector<Command> &below)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.help);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"show this help"_s);
    parser.addOption(help);
    for (const Option &option : command.options) {
        parser.addOption(QCommandLineOption(option.name, option.help + (option.needed ? u" (needed)"_s : QString()),
                                            option.value));
    }
    if (!command.words.isEmpty()) {
        parser.addPositionalArgument(command.words, QString());
    }
    if (!parser.parse(QStringList{u"meyar-cli "_s + command.name} + arguments)) {
        return wrongUse(parser.errorText(), command);
    }
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        text.replace(QCoreApplication::applicationFilePath() + u' ', u"meyar-cli %1 "_s.arg(command.name));
        text.replace(QCoreApplication::arguments().constFirst() + u' ', u"meyar-cli %1 "_s.arg(command.name));
        QTextStream(stdout) << text;
        if (!below.empty()) {
            QTextStream(stdout) << "\nCommands below it:\n";
            printGroup(below, command.name, stdout);
        }
        return Exit::Done;
    }
    for (const Option &option : command.options) {
        if (option.needed && parser.value(option.name).isEmpty()) {
            return wrongUse(u"--%1 %2 is needed: %3."_s.arg(option.name, option.value, option.help), command);
        }
    }
    const qsizetype words = command.words.isEmpty() ? 0 : command.words.split(u' ').size();
    const bool isEnough = (command.words.endsWith(u'…') || command.words.endsWith(u"…]"_s)) && parser.positionalArguments().size() > words;
    const bool isOptional = command.words.startsWith(u'[') && parser.positionalArguments().isEmpty();
    if (parser.positionalArguments().size() != words && !isEnough && !isOptional) {
        return wrongUse(words == 0 ? u"“%1” is not understood here."_s.arg(parser.positionalArguments().constFirst())
                                   : u"%1 is needed."_s.arg(command.words),
                        command);
    }
    const SystemClock clock;
    Call call(parser, clock);
    return command.run(call);
}

bool isHelp(const QString &word)
{
    return word == u"--help"_s || word == u"-h"_s || word == u"help"_s;
}

/// Only what is printed needs fonts, and so Gui; never a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const bool isReport = argc > 1 && qstrcmp(argv[1], "report") == 0;
    const bool isForm = argc > 2 && qstrcmp(argv[1], "pack") == 0 && qstrcmp(argv[2], "print") == 0;
    if (!isReport && !isForm) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QTemporaryDir runtime; // Qt wants one, and grumbles where the system gives none
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    }
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(u"meyar"_s);
    initData();

    const std::vector<Command> commands = allCommands();
    QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        printOverview(commands, stdout);
        return static_cast<int>(Exit::WrongUse);
    }
    if (arguments.constFirst() == u"--version"_s) {
        QTextStream(stdout) << "meyar-cli " << MEYAR_VERSION << Qt::endl;
        return 0;
    }
    if (isHelp(arguments.constFirst())) {
        arguments.append(arguments.takeFirst()); // "help training" is "training --help"
        arguments.last() = u"--help"_s;
    }
    if (arguments.size() == 1 && isHelp(arguments.constFirst())) {
        printOverview(commands, stdout);
        return static_cast<int>(Exit::Done);
    }
    if (const Command *command = takeCommand(commands, arguments)) {
        return static_cast<int>(runCommand(*command, arguments, commandsBelow(commands, command->name)));
    }
    const bool asksForHelp = isHelp(arguments.constLast());
    if (asksForHelp) {
        arguments.removeLast();
    }
    const QString words = arguments.join(u' ');
    if (const std::vector<Command> group = commandsBelow(commands, words); !group.empty()) {
        printGroup(group, words, stdout);
        return static_cast<int>(asksForHelp ? Exit::Done : Exit::WrongUse);
    }
    QTextStream(stderr) << u"There is no command “%1”.\n\n"_s.arg(words);
    if (const std::vector<Command> group = commandsBelow(commands, arguments.value(0)); !group.empty()) {
        printGroup(group, arguments.value(0), stderr);
    } else {
        printOverview(commands, stderr);
    }
    return static_cast<int>(Exit::WrongUse);
}
