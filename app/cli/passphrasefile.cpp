// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrasefile.h"

#include "core/base/savefile.h"

#include <QFile>

namespace meyar::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestLine = 4096;

QString withoutLineEnd(QByteArray line)
{
    while (line.endsWith('\n') || line.endsWith('\r')) {
        line.chop(1);
    }
    return QString::fromUtf8(line);
}

} // namespace

Result<QString> passphraseFrom(const Call &call, const QString &option)
{
    const QString path = call.value(option);
    if (path == u"-"_s) {
        QFile in;
        if (!in.open(stdin, QIODevice::ReadOnly)) {
            return fail(Error::Code::CannotRead, {u"standard input"_s, in.errorString()});
        }
        return withoutLineEnd(in.readLine(largestLine));
    }
    const Result<QByteArray> bytes = readFile(path, largestLine);
    if (!bytes) {
        return failAs(bytes);
    }
    return withoutLineEnd(bytes->left(bytes->indexOf('\n') < 0 ? bytes->size() : bytes->indexOf('\n')));
}

Result<std::unique_ptr<Testimony>> testimonyOf(const Call &call, const QString &profile)
{
    auto testimony = std::make_unique<Testimony>(profile);
    if (!call.has(passphraseOption.name)) {
        return testimony;
    }
    const Result<QString> passphrase = passphraseFrom(call, passphraseOption.name);
    if (!passphrase) {
        return failAs(passphrase);
    }
    const Result<> unlocked = testimony->unlock(*passphrase);
    return unlocked ? Result<std::unique_ptr<Testimony>>(std::move(testimony)) : failAs(unlocked);
}

} // namespace meyar::cli
