// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/answerkeys.h"

#include "core/base/text.h"

#include <QKeyEvent>

#include <array>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

struct PhysicalKey
{
    char cap;
    quint32 xkb; ///< X11 and Wayland: the evdev code + 8
    quint32 windows; ///< PC scan code, set 1
    char16_t phonetic; ///< on the Urdu phonetic layout
};

// clang-format off
constexpr std::array<PhysicalKey, 11> physicalKeys{{
    {'Y', 29, 0x15, u'\u06D2'}, {'P', 33, 0x19, u'\u067E'}, {'N', 57, 0x31, u'\u0646'},
    {'A', 38, 0x1E, u'\u0627'}, {'U', 30, 0x16, u'\u0621'}, {'F', 41, 0x21, u'\u0641'},
    {'C', 54, 0x2E, u'\u0686'}, {'E', 26, 0x12, u'\u0639'}, {'[', 34, 0x1A, u'['},
    {']', 35, 0x1B, u']'},      {'/', 61, 0x35, u'/'},
}};
/// What the phonetic layout gives with Shift.
constexpr std::array<PhysicalKey, 6> shiftedKeys{{
    {'Y', 0, 0, u'\u064E'}, {'P', 0, 0, u'\u064F'}, {'N', 0, 0, u'\u06BA'},
    {'A', 0, 0, u'\u0622'}, {'U', 0, 0, u'\u0626'}, {'F', 0, 0, u'\u0651'},
}};
// clang-format on

quint32 codeOf(const PhysicalKey &key)
{
#ifdef Q_OS_WIN
    return key.windows;
#else
    return key.xkb;
#endif
}

template <size_t Size> QString capOfLetter(const std::array<PhysicalKey, Size> &keys, QChar letter)
{
    for (const PhysicalKey &key : keys) {
        if (letter == QChar(key.phonetic)) {
            return QString(QLatin1Char(key.cap));
        }
    }
    return {};
}

} // namespace

QString keyCap(int key, const QString &text, quint32 scanCode)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z) {
        return QString(QChar(char16_t(key)));
    }
    const QString digits = withWesternDigits(text);
    if (digits.size() == 1 && digits.front() >= u'0' && digits.front() <= u'9') {
        return digits;
    }
    if (key >= Qt::Key_0 && key <= Qt::Key_9) {
        return QString(QChar(char16_t(key)));
    }
    const bool urdu = text.size() == 1 && text.front().script() == QChar::Script_Arabic;
    const bool sign
        = key == Qt::Key_BracketLeft || key == Qt::Key_BracketRight || key == Qt::Key_Slash;
    if (!urdu && !sign && text != u"؛" && text != u"؟") {
        return {};
    }
    for (const PhysicalKey &physical : physicalKeys) {
        if (scanCode != 0 && codeOf(physical) == scanCode) {
            return QString(QLatin1Char(physical.cap));
        }
    }
    if (sign) {
        return QString(QChar(char16_t(key)));
    }
    if (scanCode != 0 || text.isEmpty()) {
        return {}; // a physical key that means nothing here
    }
    const QString cap = capOfLetter(physicalKeys, text.front());
    return cap.isEmpty() ? capOfLetter(shiftedKeys, text.front()) : cap;
}

QString keyCap(const QKeyEvent &event)
{
    QString text = event.text();
    if (text.isEmpty() && event.key() > 0x7F && event.key() < 0xFFFF) {
        text = QString(QChar(char16_t(event.key())));
    }
    return keyCap(event.key(), text, event.nativeScanCode());
}

} // namespace meyar::ui
