// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverysheet.h"

#include "core/vault/bech32.h"
#include "core/vault/crypto.h"
#include "core/vault/programmekeys.h"

#include <algorithm>
#include <optional>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's
constexpr qsizetype dataPerLine = 18;
constexpr qsizetype signsPerLine = 24;
constexpr qsizetype group = 4;
constexpr qsizetype checkSize = 4;
constexpr char version = 1;

/// The size of the secret, 0 for a kind that is not known.
qsizetype secretSize(int kind)
{
    switch (static_cast<SheetKind>(kind)) {
    case SheetKind::MasterKey:
        return 32;
    case SheetKind::ProgrammeSecrets:
        return packedProgrammeSize;
    }
    return 0;
}

qsizetype valuesOf(qsizetype bytes)
{
    return (bytes * 8 + 4) / 5;
}

/// Over the values of a line and its number.
QByteArray lineCheck(int number, const QByteArray &values)
{
    return bech32Check(QByteArray(1, static_cast<char>(number % 32)) + values);
}

QByteArray wholeCheck(const QByteArray &content)
{
    return blake2b256(content, "meyar1 sheet").first(checkSize);
}

/// The values of a typed line; nothing if a sign is none of ours.
std::optional<QByteArray> valuesOfLine(QString line)
{
    line = line.mid(line.indexOf(u':') + 1).toUpper();
    line.replace(u'O', u'0').replace(u'I', u'1').replace(u'L', u'1');
    QByteArray values;
    for (const QChar c : line) {
        if (c.isSpace() || c == u'-') {
            continue;
        }
        const qsizetype value
            = c.unicode() < 0x80 ? alphabet.indexOf(static_cast<char>(c.unicode())) : -1;
        if (value < 0) {
            return std::nullopt;
        }
        values += static_cast<char>(value);
    }
    return values;
}

tl::unexpected<Error> mistyped(qsizetype line)
{
    return fail(Error::Code::SheetMistyped, {QString::number(line)});
}

} // namespace

QStringList recoverySheet(SheetKind kind, const Secret &secret)
{
    Q_ASSERT(secret.size() == secretSize(static_cast<int>(kind)));
    QByteArray content
        = QByteArray(1, version) + static_cast<char>(kind) + secret.view().toByteArray();
    content += wholeCheck(content);
    QByteArray values = fiveBitValues(content);
    QStringList lines;
    for (int number = 1; !values.isEmpty(); ++number) {
        QByteArray line = values.left(dataPerLine).leftJustified(dataPerLine, '\0');
        values.remove(0, dataPerLine);
        line += lineCheck(number, line);
        QString text = QString::number(number) + u':';
        for (qsizetype i = 0; i < line.size(); ++i) {
            text += (i % group == 0 ? u" "_s : QString()) + QLatin1Char(alphabet[line[i]]);
        }
        lines.append(text);
    }
    wipe(content);
    return lines;
}

Result<SheetContent> readRecoverySheet(const QString &text)
{
    QByteArray values;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        ++number;
        const auto typed = valuesOfLine(line);
        if (!typed || typed->size() != signsPerLine
            || lineCheck(number, typed->first(dataPerLine)) != typed->sliced(dataPerLine)) {
            return mistyped(number);
        }
        values += typed->first(dataPerLine);
    }
    const auto start = bytesOfFiveBits(values.left(8)); // the first five bytes
    if (!start || start->size() < 2) {
        return mistyped(number + 1);
    }
    if (start->at(0) != version) {
        return fail(Error::Code::NewerFile,
                    {u"recovery sheet"_s, QString::number(start->at(0)), QString::number(version)});
    }
    const qsizetype secretBytes = secretSize(start->at(1));
    const qsizetype size = 2 + secretBytes + checkSize;
    const qsizetype lines = (valuesOf(size) + dataPerLine - 1) / dataPerLine;
    if (secretBytes == 0 || number != lines) {
        return mistyped(secretBytes == 0 ? 1 : std::min<qsizetype>(number, lines) + 1);
    }
    auto content = bytesOfFiveBits(values.first(valuesOf(size)));
    const QByteArray rest = values.sliced(valuesOf(size));
    if (!content || rest != QByteArray(rest.size(), '\0')
        || !content->endsWith(wholeCheck(content->chopped(checkSize)))) {
        return mistyped(number);
    }
    SheetContent sheet{static_cast<SheetKind>(content->at(1)),
                       Secret::copyOf(QByteArrayView(*content).sliced(2, secretBytes))};
    wipe(*content);
    return sheet;
}

} // namespace meyar::vault
