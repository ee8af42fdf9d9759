// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphraseinput.h"

#include "core/base/savefile.h"

#include <array>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 passphraseFileLimit = 4096;
constexpr int lineLimit = 1024;

/// The terminal itself, also if standard input and output are files; without echo while this lives.
class QuietTerminal
{
public:
    QuietTerminal() : m_file(std::fopen("/dev/tty", "r+"))
    {
        if (m_file && tcgetattr(fileno(m_file), &m_before) == 0) {
            termios quiet = m_before;
            quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_isQuiet = tcsetattr(fileno(m_file), TCSAFLUSH, &quiet) == 0;
        }
    }
    ~QuietTerminal()
    {
        if (m_isQuiet) {
            tcsetattr(fileno(m_file), TCSAFLUSH, &m_before);
        }
        if (m_file) {
            std::fclose(m_file);
        }
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

    [[nodiscard]] bool isThere() const { return m_isQuiet; }

    [[nodiscard]] QString ask(const QString &prompt)
    {
        std::fputs(QString(prompt + u": "_s).toUtf8().constData(), m_file);
        std::fflush(m_file);
        std::array<char, lineLimit> line{};
        const char *read = std::fgets(line.data(), lineLimit, m_file);
        std::fputs("\n", m_file);
        QString text = QString::fromUtf8(read ? read : "");
        line.fill('\0');
        while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
            text.chop(1);
        }
        return text;
    }

private:
    std::FILE *m_file;
    termios m_before = {};
    bool m_isQuiet = false;
};

} // namespace

Result<QString> passphrase(const Call &call, const QString &prompt, bool isNew)
{
    if (call.has(passphraseOption.name)) {
        const Result<QByteArray> bytes = readFile(call.value(passphraseOption.name), passphraseFileLimit);
        if (!bytes) {
            return failAs(bytes);
        }
        QByteArray line = bytes->left(bytes->indexOf('\n') < 0 ? bytes->size() : bytes->indexOf('\n'));
        if (line.endsWith('\r')) {
            line.chop(1);
        }
        return QString::fromUtf8(line);
    }
    QuietTerminal terminal;
    if (!terminal.isThere()) {
        return fail(Error::Code::BadArgument,
                    {u"passphrase"_s, u"none"_s, u"--passphrase-file, as there is no terminal to ask at"_s});
    }
    const QString typed = terminal.ask(prompt);
    if (isNew && terminal.ask(u"The same again"_s) != typed) {
        return fail(Error::Code::BadArgument, {u"passphrase"_s, u"none"_s, u"the same passphrase twice"_s});
    }
    return typed;
}

} // namespace meyar::cli
