// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/bech32.h"

#include <algorithm>
#include <array>

namespace meyar::vault {

namespace {

constexpr QByteArrayView alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr qsizetype checkSize = 6;

/// The remainder of the polynomial that BIP 173 defines.
quint32 remainder(QByteArrayView values)
{
    constexpr std::array<quint32, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd,
                                               0x2a1462b3};
    quint32 sum = 1;
    for (const char value : values) {
        const quint32 top = sum >> 25;
        sum = (sum & 0x1ffffff) << 5 ^ static_cast<quint8>(value);
        for (size_t i = 0; i < generator.size(); ++i) {
            sum ^= (top >> i & 1) != 0 ? generator[i] : 0;
        }
    }
    return sum;
}

QByteArray prefixValues(QByteArrayView prefix)
{
    QByteArray values;
    for (const char c : prefix) {
        values += static_cast<char>(c >> 5);
    }
    values += '\0';
    for (const char c : prefix) {
        values += static_cast<char>(c & 31);
    }
    return values;
}

} // namespace

QByteArray fiveBitValues(QByteArrayView bytes)
{
    QByteArray values;
    quint32 bits = 0;
    int count = 0;
    for (const char byte : bytes) {
        bits = (bits << 8 | static_cast<quint8>(byte)) & 0xfff;
        for (count += 8; count >= 5; count -= 5) {
            values += static_cast<char>(bits >> (count - 5) & 31);
        }
    }
    if (count > 0) {
        values += static_cast<char>(bits << (5 - count) & 31);
    }
    return values;
}

std::optional<QByteArray> bytesOfFiveBits(QByteArrayView values)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const char value : values) {
        bits = (bits << 5 | static_cast<quint8>(value)) & 0xfff;
        count += 5;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count & 0xff);
        }
    }
    const bool isClean = count < 5 && (bits & ((1U << count) - 1)) == 0;
    return isClean ? std::optional(bytes) : std::nullopt;
}

QByteArray bech32Check(QByteArrayView values)
{
    const quint32 sum = remainder(values.toByteArray() + QByteArray(checkSize, '\0')) ^ 1;
    QByteArray check;
    for (int i = 0; i < checkSize; ++i) {
        check += static_cast<char>(sum >> (5 * (5 - i)) & 31);
    }
    return check;
}

QString bech32(QByteArrayView prefix, QByteArrayView bytes)
{
    const QByteArray values = fiveBitValues(bytes);
    QByteArray text = prefix.toByteArray() + '1';
    for (const char value : QByteArray(values + bech32Check(prefixValues(prefix) + values))) {
        text += alphabet[value];
    }
    return QString::fromLatin1(text);
}

std::optional<QByteArray> fromBech32(QByteArrayView prefix, QStringView text)
{
    const QString lower = text.toString().toLower();
    const QByteArray start = prefix.toByteArray() + '1';
    if ((text != lower && text != lower.toUpper()) || !lower.startsWith(QLatin1String(start))) {
        return std::nullopt;
    }
    QByteArray values;
    for (const QChar c : QStringView(lower).sliced(start.size())) {
        const qsizetype value
            = c.unicode() < 0x80 ? alphabet.indexOf(static_cast<char>(c.unicode())) : -1;
        if (value < 0) {
            return std::nullopt;
        }
        values += static_cast<char>(value);
    }
    if (values.size() < checkSize || remainder(prefixValues(prefix) + values) != 1) {
        return std::nullopt;
    }
    return bytesOfFiveBits(QByteArrayView(values).chopped(checkSize));
}

} // namespace meyar::vault
