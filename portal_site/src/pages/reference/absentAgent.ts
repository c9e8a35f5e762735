/** Takes the place of Scalar's AI chat, which the portal doesn't ship (docs/decisions/0021). The reference turns the agent off; this is never drawn. */

export const Chat = { name: 'AbsentChat', render: () => null }
