-- A senior doctor has given away her password and would like nobody to know.
local M = { id = "clicked", value = "compassion", vacancy = "cyber" }

---@param w Words
---@return table situation
function M.words(w)
  return {
    w "A senior doctor, Dr Okafor, rings you at five o'clock. She clicked on a link in an email \z
      and typed in her password. Then she saw that it was a trick. She feels so stupid. She asks \z
      you not to tell anybody. What would you do?",
    again = w "Somebody important at the hospital fell for a bad email, and a thief may have her \z
      password now. She is upset and wants it to stay between you two. What do you do?",
    garbled = w "A senior doctor, Dr Okafor, rings you at five o'clock. She clicked on a link in \z
      an email and typed in her __(an alarm beeps)__. She feels so stupid. She asks you not to \z
      tell anybody. What would you do?",
    listen = w "A good answer shuts the door on the thief at once, is kind to the doctor, and is \z
      honest that some people have to know.",
    situation = {
      { id = "a", kind = "misses",
        w "She's a doctor, so you'd think she'd know better. Even my little brother knows that.",
        lift = w "Your little brother would make a good cyber analyst! But tired people get \z
          tricked, clever or not. What does she need from you at five o'clock?" },
      { id = "b", kind = "sees", values = { "compassion" },
        w "Someone's got her password, so be quick. But if I make her feel worse, she won't ring \z
          next time, and nor will anyone else." },
      { id = "c", kind = "partly",
        w "Somebody's got her password now. They could get into anything that she can get into, \z
          and they could be doing it right now.",
        lift = w "Spot on about the danger. She is still on the phone, and upset. Why does it \z
          matter how you talk to her?" },
      { id = "d", kind = "rushes",
        w "I'd want to find out who sent it, because they'll be sending it to the whole hospital \z
          by now, and maybe you could trace them and get them arrested.",
        lift = w "You're right that others may have got that email. But a thief has her password \z
          this minute. What would you want to stop first?" },
    },
    action = {
      { id = "a", kind = "does", values = { "compassion" },
        w "I'd thank her for ringing so fast, it happens to loads of people. I'd stay on while \z
          she changes it, and explain who I have to tell." },
      { id = "b", kind = "risks",
        w "I'd keep it between us, because I don't break promises. I'd just change her password \z
          for her, and nobody'd need to know.",
        lift = w "You keep promises, and that's a good thing. But if the thief is in already, who \z
          can help you when nobody knows? How could you be kind and still tell?" },
      { id = "c", kind = "passes",
        w "I'm really passionate about cyber security, so I'd make sure she understands how \z
          serious it is to protect patients and their data, and that she takes responsibility and \z
          does the training again.",
        lift = w "She knows that it is serious, or she wouldn't have rung. What's the first thing \z
          you would do about the password itself?" },
      { id = "d", kind = "passes",
        w "I'd tell her that she has to log it with the help desk, because that's the rule and \z
          it's the same for everybody, doctors too.",
        lift = w "The same rule for everybody is fair. But it took courage to ring you. What \z
          would you do for her before you put the phone down?" },
      { id = "e", kind = "half", values = { "compassion" },
        w "I'd say don't worry, and help her to think of a new password straight away, a long one.",
        lift = w "Now the old password is no use to the thief. She asked you not to tell: what \z
          would you say to that?" },
      { id = "f", kind = "does", values = { "quality", "everyone" },
        w "I'd lock her account right then, and look who else got that email. I can't keep it \z
          quiet, but I wouldn't pass her name around." },
    },
    result = {
      { id = "a", kind = "checks", values = { "quality", "compassion" },
        w "I'd look that night and the next morning if anyone's tried to log in as her. Then I'd \z
          ring her, so she can stop worrying." },
      { id = "b", kind = "leaves",
        w "It was her that clicked on it, so the rest would be up to her. I mean, I'd have done \z
          my bit by then, and it'd be nearly six.",
        lift = w "You'd have done a lot by six. What would you keep an eye on over the next few \z
          days, so that she needn't?" },
      { id = "c", kind = "checks", values = { "everyone" }, after = { "a", "c", "d", "e", "f" },
        w "I'd ask for a note to all staff with that email in it, and no names. Then I'd see if \z
          more people report them." },
      { id = "d", kind = "tells",
        w "I'd ring her the next day to tell her where we'd got to.",
        lift = w "She'll have slept badly, so that call is kind. What would you have looked at \z
          first, so you know what to tell her?" },
      { id = "e", kind = "hopes",
        w "She'd be so embarrassed that she'd never click on one again, and she'd probably warn \z
          all the other doctors too, so it might even be a good thing.",
        lift = w "Some good may come of it. But the thief has had her password since five. How \z
          would you know if it was used?" },
    },
  }
end

return M
