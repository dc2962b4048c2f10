#pragma once
// A view that needs a key more than the window does, as long as it has the keyboard.

#include <QtGlobal>

class QKeyEvent;

namespace interleave {

class KeyOwner
{
public:
    KeyOwner() = default;
    Q_DISABLE_COPY_MOVE(KeyOwner)
    virtual ~KeyOwner() = default;

    /// Whether the view would do something with this key now. Then no command of the window gets it.
    [[nodiscard]] virtual bool ownsKey(const QKeyEvent& event) const = 0;
};

} // namespace interleave
