// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/ageheader.h"

#include <algorithm>
#include <optional>

namespace meyar::vault {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype columns = 64;
constexpr qsizetype macSize = 32;
constexpr QByteArrayView stanzaStart = "-> ";
constexpr QByteArrayView endMark = "---";

std::optional<QByteArray> fromCanonicalBase64(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64(QByteArray::OmitTrailingEquals) != text) {
        return std::nullopt;
    }
    return decoded.decoded;
}

bool isArgument(const QByteArray &argument)
{
    return !argument.isEmpty() && std::all_of(argument.begin(), argument.end(), [](char c) {
        return c > 0x20 && c < 0x7f;
    });
}

/// Lines of a header, with the bytes that were read; a failure is sticky.
class Lines
{
public:
    explicit Lines(QIODevice &device)
        : m_device(device)
    {
    }

    /// The next line without its end; nothing, with why(), if there is none or the header is too
    /// long.
    std::optional<QByteArray> next()
    {
        const qsizetype room = ageHeaderLimit - m_read.size();
        QByteArray line
            = m_device.readLine(room + 1); // one more than fits tells "too long" from "cut off"
        m_read += line;
        if (m_read.size() > ageHeaderLimit) {
            m_why = u"the header is too long"_s;
            return std::nullopt;
        }
        if (!line.endsWith('\n')) {
            m_why = u"the header is cut off"_s;
            return std::nullopt;
        }
        line.chop(1);
        return line;
    }

    [[nodiscard]] const QByteArray &read() const { return m_read; }
    [[nodiscard]] const QString &why() const { return m_why; }

private:
    QIODevice &m_device;
    QByteArray m_read;
    QString m_why;
};

std::optional<QByteArray> readBody(Lines &lines)
{
    QByteArray text;
    for (;;) {
        const auto line = lines.next();
        if (!line || line->size() > columns) {
            return std::nullopt;
        }
        text += *line;
        if (line->size() < columns) {
            return fromCanonicalBase64(text);
        }
    }
}

} // namespace

Result<AgeHeader> readAgeHeader(QIODevice &device, const QString &path)
{
    const auto damaged = [&path](const Lines &lines, const QString &why) {
        return fail(Error::Code::Damaged, {path, lines.why().isEmpty() ? why : lines.why()});
    };
    Lines lines(device);
    const auto version = lines.next();
    if (!version || *version + '\n' != ageVersionLine) {
        return damaged(lines, u"it is not an age v1 file"_s);
    }
    AgeHeader header;
    for (;;) {
        const qsizetype before = lines.read().size();
        const auto line = lines.next();
        if (line && line->startsWith(stanzaStart)) {
            AgeStanza stanza{line->sliced(stanzaStart.size()).split(' '), {}};
            if (!std::all_of(stanza.arguments.begin(), stanza.arguments.end(), isArgument)) {
                return damaged(lines, u"a recipient line is malformed"_s);
            }
            const auto body = readBody(lines);
            if (!body) {
                return damaged(lines, u"a recipient's body is malformed"_s);
            }
            stanza.body = *body;
            header.stanzas.push_back(stanza);
            continue;
        }
        const auto mac = line && line->startsWith(endMark.toByteArray() + ' ')
            ? fromCanonicalBase64(line->sliced(endMark.size() + 1))
            : std::nullopt;
        if (!mac || mac->size() != macSize || header.stanzas.empty()) {
            return damaged(lines, u"the header's end is malformed"_s);
        }
        header.macked = lines.read().first(before + endMark.size());
        header.mac = *mac;
        return header;
    }
}

} // namespace meyar::vault
